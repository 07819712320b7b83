package nl.ssfh.proof;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import nl.ssfh.demo.year.Progress;
import nl.ssfh.local.Part;
import nl.ssfh.local.Platform;

/** Watches a year go by, and once claims are being filed kills each service in turn and starts it again. */
final class Killer implements Progress {

    private final Platform platform;
    private final CountDownLatch filing = new CountDownLatch(1);
    private final List<Part> killed = new CopyOnWriteArrayList<>();
    private final Thread thread = Thread.ofPlatform().name("killer").daemon().unstarted(this::kill);

    Killer(Platform platform) {
        this.platform = platform;
        thread.start();
    }

    /** Those that were killed, once all are back. */
    List<Part> killed() throws InterruptedException {
        thread.join();
        return killed;
    }

    private void kill() {
        try {
            filing.await();
            for (var service : Part.services()) {
                SECONDS.sleep(1);
                platform.kill(service);
                SECONDS.sleep(1);
                platform.restart(service);
                killed.add(service);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void step(String what) {}

    @Override
    public void day(int done, int all, YearMonth month) {
        filing.countDown();
    }

    @Override
    public void month(MonthFigures figures) {}
}

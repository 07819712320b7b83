package nl.ssfh.proof;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_SECOND;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import nl.ssfh.demo.year.Progress;
import nl.ssfh.local.Part;
import nl.ssfh.local.Platform;

/** Watches a year go by, and once claims are being filed kills each service in turn and starts it again. */
final class Killer implements Progress {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Platform platform;
    private final int invited;
    private final CountDownLatch filing = new CountDownLatch(1);
    private final List<Part> killed = new CopyOnWriteArrayList<>();
    private final Thread thread = Thread.ofPlatform().name("killer").daemon().unstarted(this::kill);

    /** @param invited how many students are invited on the day of filing */
    Killer(Platform platform, int invited) {
        this.platform = platform;
        this.invited = invited;
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

    /** A month passes in seconds here: an invitation would be over before a post that was killed tries it again. */
    @Override
    public void month(MonthFigures figures) {
        await().atMost(PATIENCE).pollInterval(ONE_SECOND).until(() -> invitations() >= invited);
    }

    private long invitations() {
        return platform.mailbox().mails().stream()
                .filter(mail -> String.valueOf(mail.html()).contains("/uitnodiging/"))
                .count();
    }
}

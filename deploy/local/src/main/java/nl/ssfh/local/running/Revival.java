package nl.ssfh.local.running;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ssfh.local.CannotStart;
import nl.ssfh.local.PlatformOptions;

/** Tells that a part fell, and starts it again; one that falls again and again stays down. */
final class Revival {

    private static final int PATIENCE = 10;

    private final PlatformOptions options;
    private final AtomicInteger falls = new AtomicInteger();

    Revival(PlatformOptions options) {
        this.options = options;
    }

    void on(Slot slot) {
        var title = slot.part().title();
        var exit = slot.child().map(child -> child.exitCode()).orElse(0);
        if (!options.reviving() || falls.incrementAndGet() > PATIENCE) {
            options.progress().accept("The %s ended (exit code %d) and stays down.".formatted(title, exit));
            return;
        }
        options.progress().accept("The %s ended (exit code %d); it is started again.".formatted(title, exit));
        var begin = System.nanoTime();
        try {
            slot.start();
            var took = Duration.ofNanos(System.nanoTime() - begin);
            options.progress().accept("The %s is ready again after %.1f s.".formatted(title, took.toMillis() / 1e3));
        } catch (CannotStart e) {
            if (!slot.isClosed()) {
                options.progress().accept(e.getMessage());
            }
        }
    }
}

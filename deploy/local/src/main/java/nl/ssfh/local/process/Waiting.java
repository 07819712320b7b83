package nl.ssfh.local.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something that cannot call back. */
public final class Waiting {

    private static final Duration PAUSE = Duration.ofMillis(40);

    private Waiting() {}

    /** Asks again and again; false when the time is over. */
    public static boolean until(Duration limit, BooleanSupplier condition) {
        var end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}

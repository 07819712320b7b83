package nl.ssfh.notifications.domain;

import java.time.Duration;

/**
 * How long to wait before trying again, and when to stop.
 *
 * @param first after the first try in vain; each further wait is twice as long
 * @param longest no wait is longer
 * @param tries after so many a message is parked
 */
public record Patience(Duration first, Duration longest, int tries) {

    private static final int DOUBLINGS = 20;

    public Patience {
        if (!first.isPositive() || longest.compareTo(first) < 0 || tries < 1) {
            throw new IllegalArgumentException(
                    "Waits must grow from %s to %s, tries be %d".formatted(first, longest, tries));
        }
    }

    /**
     * The wait before the next try.
     *
     * @param failures in a row until now, at least one
     */
    public Duration waitAfter(int failures) {
        var wait = first.multipliedBy(1L << Math.clamp(failures - 1L, 0, DOUBLINGS));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }

    public boolean isOverAfter(int failures) {
        return failures >= tries;
    }
}

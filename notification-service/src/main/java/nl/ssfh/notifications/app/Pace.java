package nl.ssfh.notifications.app;

import java.time.Duration;

/** No more than so many mails a minute, however many wait. */
record Pace(int perMinute) {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** How long to rest after so many mails that took so long. */
    Duration restAfter(int mails, Duration took) {
        var rest = MINUTE.multipliedBy(mails).dividedBy(perMinute).minus(took);
        return rest.isNegative() ? Duration.ZERO : rest;
    }
}

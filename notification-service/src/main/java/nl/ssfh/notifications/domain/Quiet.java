package nl.ssfh.notifications.domain;

import java.time.Duration;
import java.time.LocalTime;

/** Hours of the day in which somebody wants no mail; they may go through midnight. */
public record Quiet(LocalTime from, LocalTime until) {

    private static final Duration DAY = Duration.ofDays(1);

    public boolean covers(LocalTime time) {
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !time.isBefore(from) || time.isBefore(until);
    }

    /** Until they are over. */
    public Duration left(LocalTime time) {
        var left = Duration.between(time, until);
        return left.isNegative() ? left.plus(DAY) : left;
    }
}

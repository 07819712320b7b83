package nl.ssfh.eligibility.threshold.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * On which days around a deadline claims were submitted.
 *
 * <p>No sums are given: with them a number that is hidden could be found again.
 *
 * @param days from thirty days before the limit, which is day 0 and still in time, to thirty days after it
 */
public record DeadlineCounts(Deadline deadline, List<Day> days) {

    public static final int REACH = 30;

    /** Fewer could tell who it was. */
    private static final long SMALLEST_GROUP = 5;

    public DeadlineCounts {
        days = List.copyOf(days);
    }

    /**
     * One day.
     *
     * @param claims absent when there are some, but so few that they could tell who it was
     */
    public record Day(int fromLimit, @Nullable Long claims) {

        static Day of(int fromLimit, long claims) {
            return new Day(fromLimit, claims == 0 || claims >= SMALLEST_GROUP ? claims : null);
        }
    }

    /** With the claims of each day that has any, by its distance from the limit. */
    public static DeadlineCounts of(Deadline deadline, Map<Integer, Long> claims) {
        return new DeadlineCounts(
                deadline,
                IntStream.rangeClosed(-REACH, REACH)
                        .mapToObj(day -> Day.of(day, claims.getOrDefault(day, 0L)))
                        .toList());
    }
}

package nl.ssfh.demo.population;

import java.time.YearMonth;

/** When practices answer 'still running?': each on the pay day, before the run; one in four for the month before. */
public final class Answers {

    private static final int ONE_IN = 4;

    private Answers() {}

    /** The month that a practice answers for on the pay day of a month. */
    public static YearMonth on(YearMonth payDay, Practice practice) {
        return isLate(practice) ? payDay.minusMonths(1) : payDay;
    }

    private static boolean isLate(Practice practice) {
        return Math.floorMod(practice.key().hashCode(), ONE_IN) == 0;
    }
}

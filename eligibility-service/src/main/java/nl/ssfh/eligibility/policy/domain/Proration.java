package nl.ssfh.eligibility.policy.domain;

import java.util.List;
import nl.ssfh.contracts.Money;

/**
 * What a broken month is worth. The parts are added exactly and rounded half-up to the cent once.
 *
 * <p>Days of an interruption are in none of the parts. Where {@code STARTED_MONTH} or {@code COMPLETE_MONTH} meets
 * two rates in one month, each counts for its share of the days of the placement (assumed).
 */
public enum Proration {
    /** Rate times days, over the days of the month. */
    DAYS {
        @Override
        public int divisor(int present, int daysOfMonth) {
            return daysOfMonth;
        }
    },
    /** A month with at least one day of the placement is paid in full. */
    STARTED_MONTH {
        @Override
        public int divisor(int present, int daysOfMonth) {
            return present;
        }
    },
    /** A month is paid in full or, when one of its days is missing, not at all. */
    COMPLETE_MONTH {
        @Override
        public int divisor(int present, int daysOfMonth) {
            return present < daysOfMonth ? 0 : daysOfMonth;
        }
    };

    /**
     * By how many days the sum of rate times days is divided; 0 when nothing is due.
     *
     * @param present days of the placement in the month
     */
    public abstract int divisor(int present, int daysOfMonth);

    /** Rates in cents times days, divided. */
    public static long cents(long centDays, int divisor) {
        return divisor == 0 ? 0 : (2 * centDays + divisor) / (2L * divisor);
    }

    public Money amount(List<RatedDays> parts, int daysOfMonth) {
        int present = parts.stream().mapToInt(RatedDays::days).sum();
        long centDays = parts.stream().mapToLong(RatedDays::centDays).reduce(0, Math::addExact);
        return new Money(cents(centDays, divisor(present, daysOfMonth)));
    }
}

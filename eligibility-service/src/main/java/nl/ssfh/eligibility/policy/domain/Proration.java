package nl.ssfh.eligibility.policy.domain;

import static java.math.RoundingMode.HALF_UP;

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
        public Money amount(List<RatedDays> parts, int daysOfMonth) {
            return share(parts, daysOfMonth);
        }
    },
    /** A month with at least one day of the placement is paid in full. */
    STARTED_MONTH {
        @Override
        public Money amount(List<RatedDays> parts, int daysOfMonth) {
            return days(parts) == 0 ? Money.ZERO : share(parts, days(parts));
        }
    },
    /** A month is paid in full or, when one of its days is missing, not at all. */
    COMPLETE_MONTH {
        @Override
        public Money amount(List<RatedDays> parts, int daysOfMonth) {
            return days(parts) < daysOfMonth ? Money.ZERO : share(parts, daysOfMonth);
        }
    };

    public abstract Money amount(List<RatedDays> parts, int daysOfMonth);

    private static int days(List<RatedDays> parts) {
        return parts.stream().mapToInt(RatedDays::days).sum();
    }

    private static Money share(List<RatedDays> parts, int divisor) {
        var centDays = parts.stream().mapToLong(RatedDays::centDays).reduce(0, Math::addExact);
        return new Money(centDays).fraction(1, divisor, HALF_UP);
    }
}

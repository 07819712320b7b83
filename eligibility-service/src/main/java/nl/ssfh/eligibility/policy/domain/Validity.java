package nl.ssfh.eligibility.policy.domain;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The placement-months that a policy version is for.
 *
 * @param last absent while no later version is known
 */
public record Validity(YearMonth first, @Nullable YearMonth last) {

    public Validity {
        if (last != null && last.isBefore(first)) {
            throw new WrongParameter(Flaw.MONTHS_ORDER, last, first);
        }
    }

    /** Such as 2024-01/2024-12, or 2024-01/.. while there is no end. */
    @Override
    public String toString() {
        return first + "/" + (last == null ? ".." : last.toString());
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(first) && (last == null || !month.isAfter(last));
    }

    /** Whether no month of the other comes after these. */
    public boolean reachesEndOf(Validity other) {
        return last == null || (other.last != null && !other.last.isAfter(last));
    }

    public boolean overlaps(Validity other) {
        return contains(other.first) || other.contains(first);
    }
}

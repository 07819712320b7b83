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
            throw new IllegalArgumentException("%s is before %s".formatted(last, first));
        }
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(first) && (last == null || !month.isAfter(last));
    }

    public boolean overlaps(Validity other) {
        return contains(other.first) || other.contains(first);
    }
}

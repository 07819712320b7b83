package nl.ssfh.eligibility.decision.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/**
 * The nearest other value of one fact with which a whole month would have been worth something else.
 *
 * @param month for which it was reckoned
 * @param from what the fact is, absent for a study year that is not known
 * @param to what it would have to be
 * @param below whether {@code to} is the number that it would have to be less than
 * @param before both fees of the whole month
 */
public record NearMiss(
        Fact fact,
        YearMonth month,
        @Nullable BigDecimal from,
        BigDecimal to,
        boolean below,
        Money before,
        Money after) {

    /** Facts that are a matter of more or less. */
    public enum Fact {
        HOURS_PER_WEEK,
        STUDY_YEAR
    }

    public boolean isMore() {
        return after.cents() > before.cents();
    }

    public Money difference() {
        return new Money(Math.abs(after.cents() - before.cents()));
    }
}

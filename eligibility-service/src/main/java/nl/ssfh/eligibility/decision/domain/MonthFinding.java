package nl.ssfh.eligibility.decision.domain;

import java.time.YearMonth;
import java.util.List;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthDecision;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.contracts.PayoutMode;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on one fee for one placement-month, with the reasons.
 *
 * @param policy the version in force in the month, absent when there was none
 * @param question what a person must answer, only when undecided
 * @param parts one for each set of terms that held in the month
 */
public record MonthFinding(
        FeeMonth feeMonth,
        MonthOutcome outcome,
        Money amount,
        @Nullable String policy,
        @Nullable PayoutMode payoutMode,
        List<Exclusion> exclusions,
        @Nullable Question question,
        List<PartFinding> parts) {

    public MonthFinding {
        exclusions = List.copyOf(exclusions);
        parts = List.copyOf(parts);
    }

    static MonthFinding withoutPolicy(FeeMonth feeMonth) {
        return new MonthFinding(
                feeMonth, MonthOutcome.UNDECIDED, Money.ZERO, null, null, List.of(), Question.NO_POLICY, List.of());
    }

    public Fee fee() {
        return feeMonth.fee();
    }

    public YearMonth month() {
        return feeMonth.month();
    }

    /** Money that no other placement of the student can have too (X8). */
    public boolean isPaid() {
        return outcome == MonthOutcome.GRANTED && amount.cents() > 0;
    }

    /** As it is told to the other services. */
    public MonthDecision told() {
        return new MonthDecision(fee(), month(), outcome, amount, policy, payoutMode, exclusions);
    }
}

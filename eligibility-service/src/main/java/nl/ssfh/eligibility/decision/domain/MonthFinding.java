package nl.ssfh.eligibility.decision.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Confirmation;
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
 * @param overruled that a person decided it instead of the rules
 */
public record MonthFinding(
        FeeMonth feeMonth,
        MonthOutcome outcome,
        Money amount,
        @Nullable String policy,
        @Nullable PayoutMode payoutMode,
        List<Exclusion> exclusions,
        @Nullable Question question,
        List<PartFinding> parts,
        @Nullable Overruled overruled) {

    public MonthFinding {
        exclusions = List.copyOf(exclusions);
        parts = List.copyOf(parts);
    }

    static MonthFinding withoutPolicy(FeeMonth feeMonth) {
        return new MonthFinding(
                feeMonth,
                MonthOutcome.UNDECIDED,
                Money.ZERO,
                null,
                null,
                List.of(),
                Question.NO_POLICY,
                List.of(),
                null);
    }

    /** What the rules alone say. */
    Judged judged() {
        return overruled == null ? new Judged(outcome, amount, question) : overruled.judged();
    }

    /** What a person decides on this month in a review. */
    public Overruling overruling(UUID review, MonthOutcome decided, Money granted) {
        return new Overruling(review, feeMonth, decided, granted, judged());
    }

    /** Money without a policy that says when it is due is paid monthly, as all is since 2024. */
    MonthFinding overruled(Overruling by) {
        var granted = by.outcome() == MonthOutcome.GRANTED;
        return new MonthFinding(
                feeMonth,
                by.outcome(),
                by.amount(),
                policy,
                payoutMode == null ? PayoutMode.MONTHLY : payoutMode,
                granted ? List.of() : exclusions,
                null,
                parts,
                new Overruled(by.review(), judged()));
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

    /**
     * As it is told to the other services.
     *
     * @param confirmation what the policy of the month asks, absent when there is none
     */
    public MonthDecision told(@Nullable Confirmation confirmation) {
        return new MonthDecision(fee(), month(), outcome, amount, policy, payoutMode, exclusions, confirmation);
    }
}

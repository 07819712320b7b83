package nl.ssfh.eligibility.decision.domain;

import java.util.List;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.eligibility.policy.domain.Policies;

/** Judges every month of a placement, each by the policy in force in that month. */
public final class Judge {

    private final Policies policies;

    public Judge(Policies policies) {
        this.policies = policies;
    }

    /** Both fees of every month of the period, in order. */
    public List<MonthFinding> judge(Receipt receipt) {
        return FeeMonth.of(receipt.facts().period()).stream()
                .map(feeMonth -> judge(receipt, feeMonth))
                .toList();
    }

    private MonthFinding judge(Receipt receipt, FeeMonth feeMonth) {
        var finding = policies.covering(feeMonth.month())
                .map(policy -> new MonthJudge(policy, receipt, feeMonth).finding())
                .orElseGet(() -> MonthFinding.withoutPolicy(feeMonth));
        return receipt.overruling(finding).map(finding::overruled).orElse(finding);
    }

    /** The claim as a whole: one month in question keeps it in question. */
    public static ClaimOutcome outcome(List<MonthFinding> months) {
        var outcomes = months.stream().map(MonthFinding::outcome).distinct().toList();
        if (outcomes.contains(MonthOutcome.UNDECIDED)) {
            return ClaimOutcome.UNDECIDED;
        }
        if (outcomes.size() > 1) {
            return ClaimOutcome.PARTLY_GRANTED;
        }
        return outcomes.contains(MonthOutcome.GRANTED) ? ClaimOutcome.GRANTED : ClaimOutcome.REFUSED;
    }
}

package nl.ssfh.eligibility.estimate.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.contracts.PlacementFacts;
import nl.ssfh.eligibility.decision.domain.Judge;
import nl.ssfh.eligibility.decision.domain.MonthFinding;
import nl.ssfh.eligibility.decision.domain.Receipt;
import nl.ssfh.eligibility.policy.app.PoliciesInForce;

/** Reckons what a placement would be worth by the rules in force; nothing is decided or kept. */
@ApplicationScoped
public class EstimateFees {

    private final PoliciesInForce policies;

    EstimateFees(PoliciesInForce policies) {
        this.policies = policies;
    }

    /** Both fees of every month, as if nothing were granted to the student elsewhere. */
    public List<MonthFinding> months(PlacementFacts facts, LocalDate submittedOn) {
        return new Judge(policies.now()).judge(new Receipt(submittedOn, facts, List.of()));
    }

    /** What these months bring together, for each fee. */
    public static List<Estimate> sums(List<MonthFinding> months) {
        return Arrays.stream(Fee.values()).map(fee -> sum(fee, months)).toList();
    }

    private static Estimate sum(Fee fee, List<MonthFinding> months) {
        var ofFee = months.stream().filter(month -> month.fee() == fee).toList();
        var undecided = ofFee.stream()
                .filter(month -> month.outcome() == MonthOutcome.UNDECIDED)
                .count();
        return new Estimate(
                fee, ofFee.stream().map(MonthFinding::amount).reduce(Money.ZERO, Money::plus), (int) undecided);
    }

    /**
     * What one fee would be worth over the whole placement.
     *
     * @param undecidedMonths months that a person must decide on, which are not in the amount
     */
    public record Estimate(Fee fee, Money amount, int undecidedMonths) {}
}

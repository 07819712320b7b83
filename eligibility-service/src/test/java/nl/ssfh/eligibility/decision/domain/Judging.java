package nl.ssfh.eligibility.decision.domain;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.eligibility.PlacementFixture;
import nl.ssfh.eligibility.policy.store.ShippedPolicies;

/** What the shipped policies say of a placement, in the words of a test. */
record Judging(List<MonthFinding> months) {

    private static final Judge JUDGE = new Judge(ShippedPolicies.read());

    /** Submitted on the first day of the placement, so never late. */
    static Judging of(PlacementFixture placement) {
        return of(placement, placement.facts().period().firstDay().toString());
    }

    static Judging of(PlacementFixture placement, String submittedOn, FeeMonth... grantedElsewhere) {
        var receipt = new Receipt(LocalDate.parse(submittedOn), placement.facts(), List.of(grantedElsewhere));
        return new Judging(JUDGE.judge(receipt));
    }

    Money total() {
        return months.stream().map(MonthFinding::amount).reduce(Money.ZERO, Money::plus);
    }

    List<String> amounts(Fee fee) {
        return months.stream()
                .filter(month -> month.fee() == fee)
                .map(month -> month.amount().decimal())
                .toList();
    }

    MonthFinding month(Fee fee, String month) {
        var wanted = new FeeMonth(fee, YearMonth.parse(month));
        return months.stream()
                .filter(each -> each.feeMonth().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    /** The exclusions that every month has; a month that has others is an error of the test. */
    List<Exclusion> exclusions() {
        Map<List<Exclusion>, List<MonthFinding>> bySet = months.stream().collect(groupingBy(MonthFinding::exclusions));
        if (bySet.size() != 1) {
            throw new AssertionError("Months differ: " + bySet.keySet());
        }
        return bySet.keySet().iterator().next();
    }

    ClaimOutcome outcome() {
        return Judge.outcome(months);
    }
}

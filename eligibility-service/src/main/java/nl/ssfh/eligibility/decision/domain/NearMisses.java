package nl.ssfh.eligibility.decision.domain;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.contracts.Terms;
import nl.ssfh.eligibility.decision.domain.NearMiss.Fact;
import nl.ssfh.eligibility.policy.domain.MonthFacts;
import nl.ssfh.eligibility.policy.domain.Policies;
import nl.ssfh.eligibility.policy.domain.Policy;
import nl.ssfh.eligibility.policy.domain.table.Row;
import org.jspecify.annotations.Nullable;

/** Looks for what nearly changed a decision, in the last month that was granted by the rules. */
public final class NearMisses {

    private static final BigDecimal JUST = new BigDecimal("0.01");

    private final Policy policy;
    private final Receipt receipt;
    private final YearMonth month;
    private final Terms terms;

    private NearMisses(Policy policy, Receipt receipt, YearMonth month) {
        this.policy = policy;
        this.receipt = receipt;
        this.month = month;
        this.terms = Part.of(receipt.facts(), month).getLast().terms();
    }

    private record Other(Terms terms, BigDecimal to, boolean below, BigDecimal distance) {}

    /** At most one for each fact. */
    public static List<NearMiss> of(Policies policies, Receipt receipt, List<MonthFinding> months) {
        return months.stream()
                .filter(each -> each.outcome() == MonthOutcome.GRANTED && each.overruled() == null)
                .reduce((earlier, later) -> later)
                .flatMap(last -> policies.named(String.valueOf(last.policy()))
                        .map(policy -> new NearMisses(policy, receipt, last.month())))
                .map(NearMisses::all)
                .orElse(List.of());
    }

    private List<NearMiss> all() {
        var before = rate(terms);
        if (before.isEmpty()) {
            return List.of();
        }
        var year = terms.studyYear();
        return Stream.of(
                        nearest(Fact.HOURS_PER_WEEK, terms.hoursPerWeek(), otherHours(), before.get()),
                        nearest(
                                Fact.STUDY_YEAR,
                                year == null ? null : BigDecimal.valueOf(year),
                                otherYears(),
                                before.get()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<NearMiss> nearest(Fact fact, @Nullable BigDecimal from, Stream<Other> others, Money before) {
        return others.sorted(comparing(Other::distance))
                .flatMap(other -> rate(other.terms)
                        .filter(after -> !after.equals(before))
                        .map(after -> new NearMiss(fact, month, from, other.to, other.below, before, after))
                        .stream())
                .findFirst();
    }

    /** Each number that a table names, and the next below it. */
    private Stream<Other> otherHours() {
        return Stream.of(policy.baseAmounts(), policy.supplements())
                .flatMap(table -> table.points("hoursPerWeek").stream())
                .flatMap(point -> Stream.of(hours(point, point, false), hours(point.subtract(JUST), point, true)))
                .filter(other -> other.terms.hoursPerWeek().signum() > 0);
    }

    private Other hours(BigDecimal value, BigDecimal to, boolean below) {
        var distance = value.subtract(terms.hoursPerWeek()).abs();
        return new Other(terms.withHours(value), to, below, distance);
    }

    private Stream<Other> otherYears() {
        int now = terms.studyYear() == null ? 0 : terms.studyYear();
        return IntStream.rangeClosed(1, 4)
                .filter(year -> year != now)
                .mapToObj(year -> new Other(
                        terms.withStudyYear(year),
                        BigDecimal.valueOf(year),
                        false,
                        BigDecimal.valueOf(Math.abs(year - now))));
    }

    /** Both fees of a whole month; empty when one of them would be refused or in question. */
    private Optional<Money> rate(Terms other) {
        var total = Money.ZERO;
        for (var fee : Fee.values()) {
            var facts = facts(fee, other);
            var base = policy.baseAmounts().hits(facts);
            if (!policy.exclusions().hits(facts).isEmpty() || base.size() != 1) {
                return Optional.empty();
            }
            total = policy.supplements().hits(facts).stream()
                    .map(Row::outcome)
                    .reduce(total.plus(base.getFirst().outcome()), Money::plus);
        }
        return Optional.of(total);
    }

    private MonthFacts facts(Fee fee, Terms other) {
        var period = receipt.facts().period();
        return new MonthFacts(
                fee,
                month,
                other,
                receipt.facts(),
                policy.late(period.firstDay(), receipt.submittedOn()),
                policy.late(period.lastDay(), receipt.submittedOn()),
                receipt.grantedElsewhere().contains(new FeeMonth(fee, month)));
    }
}

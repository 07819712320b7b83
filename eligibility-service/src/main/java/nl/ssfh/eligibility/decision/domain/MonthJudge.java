package nl.ssfh.eligibility.decision.domain;

import java.util.List;
import java.util.stream.Stream;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.eligibility.policy.domain.MonthFacts;
import nl.ssfh.eligibility.policy.domain.Policy;
import nl.ssfh.eligibility.policy.domain.table.Row;
import org.jspecify.annotations.Nullable;

/** Applies one policy to one fee in one month. */
record MonthJudge(Policy policy, Receipt receipt, FeeMonth feeMonth) {

    MonthFinding finding() {
        var parts = Part.of(receipt.facts(), feeMonth.month()).stream()
                .map(this::judge)
                .toList();
        if (parts.stream().allMatch(PartFinding::isExcluded)) {
            return found(MonthOutcome.REFUSED, Money.ZERO, null, parts);
        }
        var question = question(parts);
        return question == null
                ? found(MonthOutcome.GRANTED, amount(parts), null, parts)
                : found(MonthOutcome.UNDECIDED, Money.ZERO, question, parts);
    }

    private PartFinding judge(Part part) {
        var facts = facts(part);
        var exclusions = policy.exclusions().hits(facts);
        return exclusions.isEmpty()
                ? rate(part, facts)
                : PartFinding.excluded(part, codes(exclusions), Hit.exclusions(policy.exclusions(), exclusions));
    }

    private PartFinding rate(Part part, MonthFacts facts) {
        var base = policy.baseAmounts().hits(facts);
        var supplements = policy.supplements().hits(facts);
        var rows = Stream.concat(
                        Hit.amounts(policy.baseAmounts(), base).stream(),
                        Hit.amounts(policy.supplements(), supplements).stream())
                .toList();
        if (base.size() != 1) {
            var question = base.isEmpty() ? Question.NO_BASE_AMOUNT : Question.SEVERAL_BASE_AMOUNTS;
            return PartFinding.unclear(part, question, rows);
        }
        var rate = supplements.stream().map(Row::outcome).reduce(base.getFirst().outcome(), Money::plus);
        return PartFinding.rated(part, rate, rows);
    }

    private MonthFacts facts(Part part) {
        var period = receipt.facts().period();
        return new MonthFacts(
                feeMonth.fee(),
                feeMonth.month(),
                part.terms(),
                receipt.facts(),
                policy.late(period.firstDay(), receipt.submittedOn()),
                policy.late(period.lastDay(), receipt.submittedOn()),
                receipt.grantedElsewhere().contains(feeMonth));
    }

    private static @Nullable Question question(List<PartFinding> parts) {
        if (parts.stream().anyMatch(PartFinding::isExcluded)) {
            return Question.PARTLY_EXCLUDED;
        }
        for (var part : parts) {
            if (part.question() != null) {
                return part.question();
            }
        }
        return null;
    }

    private Money amount(List<PartFinding> parts) {
        var rated = parts.stream().map(PartFinding::ratedDays).toList();
        return policy.parameters()
                .proration()
                .value()
                .amount(rated, feeMonth.month().lengthOfMonth());
    }

    private MonthFinding found(
            MonthOutcome outcome, Money amount, @Nullable Question question, List<PartFinding> parts) {
        var exclusions = parts.stream()
                .flatMap(part -> part.exclusions().stream())
                .sorted()
                .distinct()
                .toList();
        var mode = policy.parameters().payoutMode(feeMonth.fee());
        return new MonthFinding(feeMonth, outcome, amount, policy.version(), mode, exclusions, question, parts, null);
    }

    private static List<Exclusion> codes(List<Row<Exclusion>> rows) {
        return rows.stream().map(Row::outcome).distinct().toList();
    }
}

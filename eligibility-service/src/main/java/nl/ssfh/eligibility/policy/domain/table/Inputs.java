package nl.ssfh.eligibility.policy.domain.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.Contribution;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Fee;
import nl.ssfh.eligibility.policy.domain.MonthFacts;
import nl.ssfh.eligibility.policy.domain.Regime;
import nl.ssfh.eligibility.policy.domain.table.Input.Choice;
import nl.ssfh.eligibility.policy.domain.table.Input.Decimal;

/** Everything that a table may ask. A policy that asks for anything else is refused. */
public final class Inputs {

    public static final Input LATE_AFTER_START = Choice.of("lateAfterStart", MonthFacts::lateAfterStart);
    public static final Input LATE_AFTER_END = Choice.of("lateAfterEnd", MonthFacts::lateAfterEnd);

    public static final List<Input> ALL = List.of(
            Choice.of("fee", Fee.class, MonthFacts::fee),
            Choice.of("regime", Regime.class, MonthFacts::regime),
            Choice.of("entrant", Entrant.class, facts -> facts.terms().entrant()),
            Choice.of("course", Course.class, facts -> facts.terms().course()),
            Choice.of("creboKnown", facts -> facts.terms().crebo() != null),
            studyYear(),
            new Decimal("hoursPerWeek", facts -> facts.terms().hoursPerWeek()),
            new Decimal("month", Inputs::yearAndMonth),
            Choice.of(
                    "agreementInFormat", facts -> facts.placement().agreement().mandatoryFormat()),
            Choice.of(
                    "agreementNamesPractice",
                    facts -> facts.placement().agreement().namesPractice()),
            Choice.of(
                    "agreementNamesStudent",
                    facts -> facts.placement().agreement().namesStudent()),
            Choice.of("employedInSameFunction", facts -> facts.placement().employedInSameFunction()),
            Choice.of("claimant", Claimant.class, facts -> facts.placement().claimant()),
            Choice.of(
                    "contribution",
                    Contribution.class,
                    facts -> facts.placement().contribution()),
            LATE_AFTER_START,
            LATE_AFTER_END,
            Choice.of("alreadyGranted", MonthFacts::alreadyGranted));

    private Inputs() {}

    static Optional<Input> named(String name) {
        return ALL.stream().filter(input -> input.name().equals(name)).findFirst();
    }

    /** A year that is not known is a value of its own, so that no row can forget it unseen. */
    private static Choice studyYear() {
        var literals = List.of("\"UNKNOWN\"", "\"1\"", "\"2\"", "\"3\"", "\"4\"");
        return new Choice("studyYear", "string", literals, facts -> {
            var year = facts.terms().studyYear();
            return year == null ? 0 : year;
        });
    }

    /** Written as 202301, because S-FEEL compares numbers. */
    private static BigDecimal yearAndMonth(MonthFacts facts) {
        return BigDecimal.valueOf(facts.month().getYear() * 100L + facts.month().getMonthValue());
    }
}

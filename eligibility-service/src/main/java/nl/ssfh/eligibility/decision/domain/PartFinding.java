package nl.ssfh.eligibility.decision.domain;

import java.math.BigDecimal;
import java.util.List;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.Money;
import nl.ssfh.eligibility.policy.domain.RatedDays;
import nl.ssfh.eligibility.policy.domain.Regime;
import org.jspecify.annotations.Nullable;

/**
 * What the tables said of the days of a month under one set of terms.
 *
 * @param rate of a whole month: the base amount and its supplements; zero when excluded or in question
 * @param rows the rows that hit
 */
public record PartFinding(
        int days,
        Regime regime,
        @Nullable Integer studyYear,
        BigDecimal hoursPerWeek,
        Money rate,
        List<Exclusion> exclusions,
        @Nullable Question question,
        List<Hit> rows) {

    public PartFinding {
        hoursPerWeek = withoutZeros(hoursPerWeek);
        exclusions = List.copyOf(exclusions);
        rows = List.copyOf(rows);
    }

    static PartFinding excluded(Part part, List<Exclusion> exclusions, List<Hit> rows) {
        return of(part, Money.ZERO, exclusions, null, rows);
    }

    static PartFinding unclear(Part part, Question question, List<Hit> rows) {
        return of(part, Money.ZERO, List.of(), question, rows);
    }

    static PartFinding rated(Part part, Money rate, List<Hit> rows) {
        return of(part, rate, List.of(), null, rows);
    }

    private static PartFinding of(
            Part part, Money rate, List<Exclusion> exclusions, @Nullable Question question, List<Hit> rows) {
        var terms = part.terms();
        return new PartFinding(
                part.days(),
                Regime.of(terms),
                terms.studyYear(),
                terms.hoursPerWeek(),
                rate,
                exclusions,
                question,
                rows);
    }

    /** 16.0 and 16 are the same hours, so that a decision taken again is equal to the first. */
    private static BigDecimal withoutZeros(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    boolean isExcluded() {
        return !exclusions.isEmpty();
    }

    RatedDays ratedDays() {
        return new RatedDays(rate, days);
    }
}

package nl.ssfh.claims.placement.domain;

import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Terms;
import org.jspecify.annotations.Nullable;

/** The same placement in the next study year, as a proposal. */
public final class Renewal {

    private static final int LAST_STUDY_YEAR = 4;

    private Renewal() {}

    /** A year later, or from the day after its end when it goes on longer than that. */
    public static Agreed of(Placement placement) {
        var known = placement.timeline();
        var period = known.period();
        var years = period.lastDay().isBefore(period.firstDay().plusYears(1)) ? 1 : 0;
        var firstDay =
                years == 1 ? period.firstDay().plusYears(1) : period.lastDay().plusDays(1);
        var lastDay = years == 1
                ? period.lastDay().plusYears(1)
                : firstDay.plusYears(1).minusDays(1);
        var terms = known.terms().getLast().startingOn(firstDay);
        return new Agreed(
                new Span(firstDay, lastDay), terms.withStudyYear(next(terms)), placement.employedInSameFunction());
    }

    private static @Nullable Integer next(Terms terms) {
        var year = terms.studyYear();
        return year == null || year == LAST_STUDY_YEAR ? null : year + 1;
    }
}

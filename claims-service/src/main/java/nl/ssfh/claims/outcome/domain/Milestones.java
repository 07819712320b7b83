package nl.ssfh.claims.outcome.domain;

import java.time.LocalDate;
import nl.ssfh.contracts.Milestone;
import nl.ssfh.contracts.Span;

/**
 * On which days students are asked what became of them. Both are assumed by the fund.
 *
 * @param graduationAfterMonths how long after the last day of the placement the student is taken to graduate
 * @param askWithinDays who reached a milestone longer ago is not asked for it any more
 */
public record Milestones(int graduationAfterMonths, int askWithinDays) {

    private static final int ONE = 1;
    private static final int THREE = 3;
    private static final int FIVE = 5;

    /** The day of the milestone for a placement that ended on the given day. */
    public LocalDate day(Milestone milestone, LocalDate lastDay) {
        return lastDay.plusMonths(graduationAfterMonths).plusYears(years(milestone));
    }

    /** The last days of the placements that are to be asked today. */
    public Span toAsk(Milestone milestone, LocalDate today) {
        var latest = today.minusYears(years(milestone)).minusMonths(graduationAfterMonths);
        return new Span(latest.minusDays(askWithinDays), latest);
    }

    private static int years(Milestone milestone) {
        return switch (milestone) {
            case GRADUATION -> 0;
            case YEAR_1 -> ONE;
            case YEAR_3 -> THREE;
            case YEAR_5 -> FIVE;
        };
    }
}

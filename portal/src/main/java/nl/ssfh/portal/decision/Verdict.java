package nl.ssfh.portal.decision;

import java.time.LocalDate;
import java.util.List;
import nl.ssfh.portal.apis.DecisionsApi.Decision;
import nl.ssfh.portal.apis.DecisionsApi.Month;
import nl.ssfh.portal.apis.DecisionsApi.Objection;
import nl.ssfh.portal.money.MoneyLine;
import nl.ssfh.portal.page.Text;

/**
 * A decision, with what its reader said of it.
 *
 * @param student whether its reader is the student, who comes from a page of his own
 */
public record Verdict(Decision decision, List<Objection> objections, LocalDate today, boolean student) {

    /** One month and fee with its words. */
    public record Line(Month month, Text fee) {}

    public List<Line> lines() {
        return decision.months().stream()
                .map(month -> new Line(month, MoneyLine.name(month.fee())))
                .toList();
    }

    public long total() {
        return decision.months().stream().mapToLong(Month::amountCents).sum();
    }

    /** In time, and not while an earlier one is being looked at. */
    public boolean isOpenToObjection() {
        return !today.isAfter(decision.objectUntil()) && objections.stream().noneMatch(Objection::isOpen);
    }

    /** Where its reader came from. */
    public String back() {
        return student ? "/student" : "/praktijk/stages/" + decision.placement();
    }
}

package nl.ssfh.portal.statement;

import nl.ssfh.portal.apis.PayoutsApi;
import nl.ssfh.portal.apis.StatementsApi.Line;
import nl.ssfh.portal.apis.StatementsApi.Statement;
import nl.ssfh.portal.money.Money;
import nl.ssfh.portal.money.MoneyLine;

/** The lines of a statement as money that can be added up and drawn. */
public final class Paid {

    private Paid() {}

    public static Money money(Statement statement) {
        return new Money(statement.lines().stream().map(Paid::line).toList());
    }

    private static MoneyLine line(Line line) {
        var words = line.progress();
        return new MoneyLine(new PayoutsApi.Line(
                line.instalment(),
                line.fee(),
                line.month(),
                line.figures().plannedCents(),
                line.figures().settledCents(),
                words.code(),
                null,
                null,
                line.paidOn(),
                words.nl(),
                words.en()));
    }
}

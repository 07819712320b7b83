package nl.ssfh.payouts.statement.api;

import java.util.ArrayList;
import java.util.List;
import nl.ssfh.payouts.report.api.FigureCells;
import nl.ssfh.payouts.report.domain.MonthRange;
import nl.ssfh.payouts.statement.app.ShowStatement;
import nl.ssfh.payouts.statement.domain.Beneficiary;
import nl.ssfh.payouts.statement.domain.StatementLine;
import nl.ssfh.platform.sheet.Sheet;
import nl.ssfh.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** A payment statement as rows of a sheet, each written as it comes. */
record StatementSheet(ShowStatement statements, Beneficiary of, MonthRange months, Words words) {

    private static final List<String> HEADINGS = List.of(
            "reference",
            "placement",
            "fee",
            "month",
            "change",
            "amount_euros",
            "paid_euros",
            "set_off_euros",
            "progress",
            "in_words",
            "paid_on",
            "returned_on",
            "end_to_end_id");

    void write(Sheet sheet) {
        sheet.row(HEADINGS);
        statements.each(of, months, line -> sheet.row(cells(line)));
    }

    private List<@Nullable Object> cells(StatementLine line) {
        var figures = line.figures();
        var cells = new ArrayList<@Nullable Object>(
                List.of(line.reference(), line.placement(), line.fee(), line.month(), line.sequence()));
        cells.add(FigureCells.euros(figures.planned()));
        cells.add(FigureCells.euros(figures.paid()));
        cells.add(FigureCells.euros(figures.setOff().minus(figures.recovered())));
        cells.add(line.progress());
        cells.add(words.either(line.progress().nl(), line.progress().en()));
        cells.add(line.paidOn());
        cells.add(line.returnedOn());
        cells.add(line.endToEndId());
        return cells;
    }
}

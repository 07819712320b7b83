package nl.ssfh.payouts.report.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.ssfh.payouts.report.app.ShowPayments;
import nl.ssfh.payouts.report.domain.Dimension;
import nl.ssfh.payouts.report.domain.Figures;
import nl.ssfh.payouts.report.domain.Group;
import nl.ssfh.payouts.report.domain.PaymentQuery;
import nl.ssfh.payouts.report.domain.PaymentReport;
import nl.ssfh.platform.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** A report of payments as rows of a sheet; the last is the total. */
record PaymentSheet(ShowPayments payments, PaymentQuery query) {

    void write(Sheet sheet) {
        var headings = new ArrayList<String>();
        query.by().forEach(each -> headings.add(each.name().toLowerCase(Locale.ROOT)));
        headings.addAll(FigureCells.HEADINGS);
        sheet.row(headings);
        var total = payments.each(query, line -> sheet.row(cells(line)));
        sheet.row(totalCells(total));
    }

    private List<@Nullable Object> cells(PaymentReport.Line line) {
        var cells = new ArrayList<@Nullable Object>();
        query.by().forEach(each -> cells.add(value(line.group(), each)));
        cells.addAll(FigureCells.of(line.figures()));
        return cells;
    }

    private List<@Nullable Object> totalCells(Figures total) {
        var cells =
                new ArrayList<@Nullable Object>(Collections.nCopies(query.by().size(), null));
        cells.set(0, "total");
        cells.addAll(FigureCells.of(total));
        return cells;
    }

    private static @Nullable Object value(Group group, Dimension dimension) {
        return switch (dimension) {
            case MONTH -> group.month();
            case FEE -> group.fee();
            case PRACTICE -> group.practice();
            case TRACK -> group.track();
            case COURSE -> group.course();
            case STUDY_YEAR -> group.studyYear();
            case ENTRANT -> group.entrant();
            case PROVINCE -> group.province();
        };
    }
}

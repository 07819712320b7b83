package nl.ssfh.payouts.report.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.function.Consumer;
import nl.ssfh.payouts.report.domain.Figures;
import nl.ssfh.payouts.report.domain.PaymentQuery;
import nl.ssfh.payouts.report.domain.PaymentReport;
import nl.ssfh.payouts.report.domain.PaymentReports;
import nl.ssfh.payouts.report.domain.TooManyLines;

/** Shows what became of the money of the fund. */
@ApplicationScoped
public class ShowPayments {

    private final PaymentReports reports;

    ShowPayments(PaymentReports reports) {
        this.reports = reports;
    }

    /** The whole report, or {@link TooManyLines} when it has more than so many. */
    @Transactional
    public PaymentReport report(PaymentQuery query, int most) {
        var lines = new ArrayList<PaymentReport.Line>();
        var total = reports.each(query, line -> {
            if (lines.size() == most) {
                throw new TooManyLines(most);
            }
            lines.add(line);
        });
        return new PaymentReport(query, lines, total);
    }

    /** Each line as it comes, however many there are. Returns all of them together. */
    @Transactional
    public Figures each(PaymentQuery query, Consumer<PaymentReport.Line> effect) {
        return reports.each(query, effect);
    }
}

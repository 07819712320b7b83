package nl.ssfh.payouts.report.api;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Province;
import nl.ssfh.contracts.Track;
import nl.ssfh.payouts.report.domain.Dimension;
import nl.ssfh.payouts.report.domain.PaymentReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of the money, in rows that a chart can take as they are. */
@Schema(name = "PaymentReport", description = "What became of the money, in rows that a chart can take as they are")
public record PaymentReportView(
        @Schema(implementation = String.class, examples = "2024-01")
        YearMonth from,

        @Schema(implementation = String.class, examples = "2024-12")
        YearMonth until,

        @Schema(description = "By what the rows are told apart")
        List<Dimension> by,

        List<RowView> rows,
        FiguresView total) {

    static PaymentReportView of(PaymentReport report) {
        var query = report.query();
        return new PaymentReportView(
                query.months().from(),
                query.months().until(),
                List.copyOf(query.by()),
                report.lines().stream().map(RowView::of).toList(),
                FiguresView.of(report.total()));
    }

    /** One group. */
    @Schema(
            name = "PaymentRow",
            description = "One group of lines; what it is told apart by and is absent is not known")
    public record RowView(
            @Schema(implementation = String.class, examples = "2024-09") @Nullable
            YearMonth month,

            @Nullable Fee fee,
            @Nullable UUID practice,
            @Nullable Track track,
            @Nullable Course course,

            @Schema(description = "1 to 4") @Nullable Integer studyYear,

            @Nullable Entrant entrant,
            @Nullable Province province,
            FiguresView figures) {

        static RowView of(PaymentReport.Line line) {
            var group = line.group();
            return new RowView(
                    group.month(),
                    group.fee(),
                    group.practice(),
                    group.track(),
                    group.course(),
                    group.studyYear(),
                    group.entrant(),
                    group.province(),
                    FiguresView.of(line.figures()));
        }
    }
}

package nl.ssfh.payouts.statement.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.payouts.report.api.FiguresView;
import nl.ssfh.payouts.schedule.api.ProgressView;
import nl.ssfh.payouts.statement.domain.Statement;
import nl.ssfh.payouts.statement.domain.StatementLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A payment statement: all lines of some placement-months, as they stand today. */
@Schema(
        name = "Statement",
        description = "A payment statement: all lines of some placement-months, as they stand today")
public record StatementView(
        @Schema(implementation = String.class, examples = "2024-01")
        YearMonth from,

        @Schema(implementation = String.class, examples = "2024-12")
        YearMonth until,

        LocalDate on,
        List<LineView> lines,
        FiguresView total) {

    static StatementView of(Statement statement) {
        return new StatementView(
                statement.months().from(),
                statement.months().until(),
                statement.on(),
                statement.lines().stream().map(LineView::of).toList(),
                FiguresView.of(statement.total()));
    }

    /** One line: an original, or a later change to it. */
    @Schema(name = "StatementLine", description = "One line: an original, or a later change to it")
    public record LineView(
            UUID instalment,
            UUID placement,

            @Schema(description = "Of the claim", examples = "SSFH-2024-000123")
            String reference,

            Fee fee,

            @Schema(implementation = String.class, examples = "2024-09")
            YearMonth month,

            @Schema(description = "0 for the original, one more for each later change")
            int sequence,

            ProgressView progress,
            FiguresView figures,

            @Schema(description = "When the bank booked it, also when it came back later") @Nullable
            LocalDate paidOn,

            @Nullable LocalDate returnedOn,

            @Schema(description = "As on the bank statement") @Nullable
            String endToEndId) {

        static LineView of(StatementLine line) {
            return new LineView(
                    line.instalment(),
                    line.placement(),
                    line.reference(),
                    line.fee(),
                    line.month(),
                    line.sequence(),
                    ProgressView.of(line.progress()),
                    FiguresView.of(line.figures()),
                    line.paidOn(),
                    line.returnedOn(),
                    line.endToEndId());
        }
    }
}

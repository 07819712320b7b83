package nl.ssfh.payouts.statement.api;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import nl.ssfh.contracts.Fee;
import nl.ssfh.payouts.statement.domain.YearStatement;
import nl.ssfh.payouts.statement.domain.YearStatement.Moved;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year statement: what moved in a calendar year, by the day on which it was booked. */
@Schema(
        name = "YearStatement",
        description = "A year statement: what moved in a calendar year, by the day on which it was booked, in cents")
public record YearStatementView(
        @Schema(implementation = Integer.class, examples = "2024")
        Year year,

        LocalDate on,
        List<RowView> rows,
        MovedView total) {

    static YearStatementView of(YearStatement statement) {
        return new YearStatementView(
                statement.year(),
                statement.on(),
                statement.rows().stream().map(RowView::of).toList(),
                MovedView.of(statement.total()));
    }

    /** What moved of a fee in a month of the calendar. */
    @Schema(name = "YearStatementRow", description = "What moved of a fee in a month of the calendar")
    public record RowView(
            @Schema(implementation = String.class, examples = "2024-09")
            YearMonth booked,

            Fee fee,
            MovedView moved) {

        static RowView of(YearStatement.Row row) {
            return new RowView(row.booked(), row.fee(), MovedView.of(row.moved()));
        }
    }

    /** Money that moved, in cents. */
    @Schema(name = "Moved", description = "Money that moved, in cents")
    public record MovedView(
            @Schema(description = "Paid by the bank") long paidCents,

            @Schema(description = "What of that, or of an earlier year, came back")
            long returnedCents,

            @Schema(description = "Kept back, because of what the practice owed")
            long setOffCents,

            @Schema(description = "What was paid too much before and came back")
            long recoveredCents) {

        static MovedView of(Moved moved) {
            return new MovedView(
                    moved.paid().cents(),
                    moved.returned().cents(),
                    moved.setOff().cents(),
                    moved.recovered().cents());
        }
    }
}

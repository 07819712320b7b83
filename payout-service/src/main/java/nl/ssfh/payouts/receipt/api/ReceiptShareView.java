package nl.ssfh.payouts.receipt.api;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import nl.ssfh.payouts.receipt.domain.ReceiptShare;
import nl.ssfh.payouts.report.domain.MonthRange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many of the stipends that were paid were confirmed. */
@Schema(name = "ReceiptShares", description = "How many of the stipends that were paid were confirmed")
public record ReceiptShareView(
        @Schema(implementation = String.class, examples = "2024-01")
        YearMonth from,

        @Schema(implementation = String.class, examples = "2024-12")
        YearMonth until,

        List<RowView> rows,
        RowView total) {

    static ReceiptShareView of(MonthRange months, List<ReceiptShare> shares) {
        var none = new ReceiptShare(null, 0, 0, 0, 0);
        return new ReceiptShareView(
                months.from(),
                months.until(),
                shares.stream().map(RowView::of).toList(),
                RowView.of(shares.stream().reduce(none, ReceiptShare::plus)));
    }

    /** Of one month, or of all together. */
    @Schema(name = "ReceiptShare", description = "Of the stipends of one month, or of all months together")
    public record RowView(
            @Schema(implementation = String.class, examples = "2024-09", description = "Absent for all together")
            @Nullable
            YearMonth month,

            @Schema(examples = "120", description = "Placements for which a stipend was paid")
            int paid,

            @Schema(examples = "90", description = "Passed on, says the practice")
            int passedOn,

            @Schema(examples = "80", description = "Arrived, says the student")
            int received,

            @Schema(examples = "1", description = "Passed on says the practice, not arrived says the student")
            int disputed,

            @Schema(examples = "75.0", description = "Per cent of those paid; absent when there are none") @Nullable
            BigDecimal passedOnPercent,

            @Schema(examples = "66.7", description = "Per cent of those paid; absent when there are none") @Nullable
            BigDecimal receivedPercent) {

        static RowView of(ReceiptShare share) {
            return new RowView(
                    share.month(),
                    share.paid(),
                    share.passedOn(),
                    share.received(),
                    share.disputed(),
                    ReceiptShare.percent(share.passedOn(), share.paid()).orElse(null),
                    ReceiptShare.percent(share.received(), share.paid()).orElse(null));
        }
    }
}

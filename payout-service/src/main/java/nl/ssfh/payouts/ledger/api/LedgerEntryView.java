package nl.ssfh.payouts.ledger.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.payouts.ledger.app.ReadLedger.Standing;
import nl.ssfh.payouts.ledger.domain.Account;
import nl.ssfh.payouts.ledger.domain.LedgerLine;
import nl.ssfh.payouts.ledger.domain.Movements;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One entry of the ledger. */
@Schema(name = "LedgerEntry", description = "One entry of the ledger")
public record LedgerEntryView(
        @Schema(description = "In the order of writing; numbers may be left out", examples = "1042")
        long number,

        @Schema(description = "The entries of one movement have the same, and sum to zero")
        UUID transaction,

        Account account,

        @Schema(description = "Debit above zero, credit below", examples = "-15000")
        long cents,

        @Schema(description = "What stands on the account after it; only when one account is asked for") @Nullable
        Long balanceCents,

        @Schema(description = "What moved: a decision, a set-off, a payment, a return", examples = "PAYMENT")
        String kind,

        @Schema(description = "The decision, the run, or the line of the bank that it follows from")
        UUID document,

        LocalDate bookedOn,

        @Schema(examples = "Payment: stipend 2024-09, SSFH-2024-000123")
        String descriptionEn,

        @Schema(examples = "Betaling: stagevergoeding 2024-09, SSFH-2024-000123")
        String descriptionNl,

        @Schema(description = "Absent, with all that follows, for money of the bank that nobody can place") @Nullable
        UUID instalment,

        @Nullable UUID placement,
        @Nullable UUID practice,
        @Nullable Fee fee,

        @Schema(implementation = String.class, examples = "2024-09") @Nullable
        YearMonth month) {

    /** The columns of {@link #row}. */
    static final List<String> COLUMNS = List.of(
            "number",
            "transaction",
            "account",
            "debit",
            "credit",
            "kind",
            "document",
            "bookedOn",
            "description",
            "instalment",
            "placement",
            "practice",
            "fee",
            "month");

    static LedgerEntryView of(Standing standing) {
        var line = standing.line();
        var about = line.about();
        var balance = standing.balance();
        return new LedgerEntryView(
                line.number(),
                line.transaction(),
                line.account(),
                line.amount().cents(),
                balance == null ? null : balance.cents(),
                line.kind(),
                line.document(),
                line.bookedOn(),
                Movements.en(line),
                Movements.nl(line),
                about == null ? null : about.instalment(),
                about == null ? null : about.placement(),
                about == null ? null : about.practice(),
                about == null ? null : about.fee(),
                about == null ? null : about.month());
    }

    /** The same for a spreadsheet, with euros in two columns as bookkeepers have them. */
    static List<@Nullable Object> row(LedgerLine line) {
        var about = line.about();
        return Arrays.asList(
                line.number(),
                line.transaction(),
                line.account(),
                new java.math.BigDecimal(line.debit().decimal()),
                new java.math.BigDecimal(line.credit().decimal()),
                line.kind(),
                line.document(),
                line.bookedOn(),
                Movements.nl(line),
                about == null ? null : about.instalment(),
                about == null ? null : about.placement(),
                about == null ? null : about.practice(),
                about == null ? null : about.fee(),
                about == null ? null : about.month());
    }
}

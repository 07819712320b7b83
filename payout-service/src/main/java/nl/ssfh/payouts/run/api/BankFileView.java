package nl.ssfh.payouts.run.api;

import java.time.Instant;
import nl.ssfh.payouts.run.domain.BankFiles.Answered;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of the files of a run, with what the bank said of its transactions. */
@Schema(name = "BankFile", description = "One of the files of a run, with what the bank said of its transactions")
public record BankFileView(
        @Schema(description = "1 for the first", examples = "1")
        int number,

        @Schema(
                description = "In the file, and in what the bank reports on it",
                examples = "01936f7e6a0070008000000000000000")
        String messageId,

        int transactions,
        long totalCents,

        @Schema(
                description = "Of its bytes, once the run is released",
                examples = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae")
        @Nullable
        String sha256,

        @Schema(description = "When the bank, or who carries it there, was given the file") @Nullable
        Instant deliveredAt,

        @Schema(description = "Transactions of which the bank said nothing final yet", examples = "1")
        int open,

        @Schema(description = "Transactions that the bank booked", examples = "38")
        int booked,

        @Schema(description = "Transactions that the bank refused", examples = "1")
        int rejected,

        @Schema(description = "Transactions that were booked and came back", examples = "0")
        int returned) {

    static BankFileView of(Answered each) {
        var file = each.file();
        return new BankFileView(
                file.number(),
                file.messageId(),
                file.transactions(),
                file.total().cents(),
                file.sha256(),
                file.deliveredAt(),
                each.open(),
                each.booked(),
                each.rejected(),
                each.returned());
    }
}

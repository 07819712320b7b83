package nl.ssfh.payouts.evidence.api;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.payouts.evidence.domain.Evidence;
import nl.ssfh.payouts.ledger.domain.Account;
import nl.ssfh.payouts.ledger.domain.Movements;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of the ledger with the seal that holds it. */
@Schema(name = "EvidenceEntry", description = "An entry of the ledger with the seal that holds it")
public record EntryView(
        @Schema(examples = "1042") long number,
        UUID transaction,
        Account account,

        @Schema(description = "Debit above zero, credit below", examples = "-15000")
        long cents,

        LocalDate bookedOn,

        @Schema(description = "The decision, the run, or the line of the bank that it follows from")
        UUID document,

        @Schema(examples = "Betaling: stagevergoeding 2024-09, SSFH-2024-000123")
        String descriptionNl,

        @Schema(description = "Absent in its first seconds", examples = "17") @Nullable
        Long seal,

        @Schema(description = "Of the chain up to that seal") @Nullable
        String hash) {

    static EntryView of(Evidence.Sealed sealed) {
        var line = sealed.line();
        var seal = sealed.seal();
        return new EntryView(
                line.number(),
                line.transaction(),
                line.account(),
                line.amount().cents(),
                line.bookedOn(),
                line.document(),
                Movements.nl(line),
                seal == null ? null : seal.link(),
                seal == null ? null : seal.hash());
    }
}

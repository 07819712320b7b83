package nl.ssfh.payouts.evidence.api;

import nl.ssfh.payouts.evidence.app.GatherEvidence.OfBankLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the bank, and what it is about. */
@Schema(name = "BankLineEvidence", description = "A line of the bank, and all that led to it")
public record BankLineEvidenceView(
        AttemptView.BankLineView line,

        @Schema(description = "Absent when the line is about nothing that the fund knows") @Nullable
        EvidenceView evidence) {

    static BankLineEvidenceView of(OfBankLine found) {
        return new BankLineEvidenceView(
                AttemptView.BankLineView.of(found.line()),
                found.evidence().map(EvidenceView::of).orElse(null));
    }
}

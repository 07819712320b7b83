package nl.ssfh.payouts.receipt.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.payouts.receipt.domain.Dispute;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stipend that was passed on, says the practice, and did not arrive, says the student. */
@Schema(
        name = "ReceiptDispute",
        description = "A stipend that was passed on, says the practice, and did not arrive, says the student")
public record DisputeView(
        UUID id,
        UUID placement,
        UUID practice,

        @Schema(implementation = String.class, examples = "2024-09")
        YearMonth month,

        LocalDate disputedOn,

        @Schema(description = "When both said the same again") @Nullable
        LocalDate solvedOn,

        @Schema(description = "Absent while nobody closed it") @Nullable
        ClosingView closing) {

    static DisputeView of(Dispute dispute) {
        var closing = dispute.closing();
        return new DisputeView(
                dispute.id(),
                dispute.placement(),
                dispute.practice(),
                dispute.month(),
                dispute.disputedOn(),
                dispute.solvedOn(),
                closing == null ? null : new ClosingView(closing.reason(), closing.by(), closing.at()));
    }

    /** Who closed it, when and why. */
    @Schema(name = "DisputeClosing", description = "Who closed it, when and why")
    public record ClosingView(@Nullable String reason, String by, Instant at) {}
}

package nl.ssfh.payouts.bank.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which transaction it is, and how the officer knows. */
@Schema(name = "SuspenseProposalForm", description = "Which transaction it is, and how the officer knows")
public record SuspenseProposalForm(
        @NotNull @Size(min = 1, max = 35) @Schema(description = "Of a payment of the same amount")
        String endToEndId,

        @NotNull @Size(min = 1, max = 500) @Schema(examples = "The bank confirmed it by phone; its letter is filed.")
        String reason) {}

package nl.ssfh.payouts.bank.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which proposal is confirmed. */
@Schema(name = "SuspenseConfirmationForm", description = "Which proposal is confirmed")
public record SuspenseConfirmationForm(
        @NotNull @Size(min = 1, max = 35) @Schema(description = "The payment of the proposal that the officer saw")
        String endToEndId) {}

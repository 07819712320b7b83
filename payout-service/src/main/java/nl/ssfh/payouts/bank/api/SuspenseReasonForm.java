package nl.ssfh.payouts.bank.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an officer does so. */
@Schema(name = "SuspenseReasonForm", description = "Why an officer does so")
public record SuspenseReasonForm(
        @NotNull @Size(min = 1, max = 500) @Schema(examples = "A refund of the phone company.")
        String reason) {}

package nl.ssfh.payouts.schedule.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a line is to be paid again on the same account. */
@Schema(name = "PayAgainForm", description = "Why a line is to be paid again on the same account")
public record PayAgainForm(
        @NotNull @Size(min = 1, max = 500) @Schema(examples = "The bank mended its mistake.")
        String reason) {}

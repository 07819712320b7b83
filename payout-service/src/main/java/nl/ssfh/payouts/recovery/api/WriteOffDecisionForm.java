package nl.ssfh.payouts.recovery.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What another officer decides on a write-off, and why. */
@Schema(name = "WriteOffDecisionForm", description = "What another officer decides on a write-off, and why")
public record WriteOffDecisionForm(
        @NotNull Boolean approved,
        @NotNull @Size(min = 1, max = 500) String reason) {}

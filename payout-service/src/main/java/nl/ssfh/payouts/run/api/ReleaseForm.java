package nl.ssfh.payouts.run.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the second officer agrees to. */
@Schema(name = "ReleaseForm", description = "What the second officer agrees to")
public record ReleaseForm(
        @NotNull @Size(min = 64, max = 64) @Schema(description = "The contentHash of the run as this officer saw it")
        String contentHash) {}

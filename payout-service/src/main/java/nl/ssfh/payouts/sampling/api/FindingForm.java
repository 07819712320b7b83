package nl.ssfh.payouts.sampling.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found of a line. */
@Schema(name = "FindingForm", description = "What was found of a line")
public record FindingForm(
        @NotNull
        @Min(-1_000_000_000)
        @Max(1_000_000_000)
        @Schema(description = "Paid too much above zero, too little below", examples = "2500")
        Long errorCents,

        @NotNull @Size(min = 1, max = 500) @Schema(examples = "The agreement says 14 hours a week.")
        String reason) {}

package nl.ssfh.payouts.run.api;

import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which month to prepare. */
@Schema(name = "RunForm", description = "The month of the run")
public record RunForm(
        @NotNull @Schema(implementation = String.class, examples = "2024-09")
        YearMonth month) {}

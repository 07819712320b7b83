package nl.ssfh.payouts.run.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which line is taken out of a run, and why. */
@Schema(name = "RemovalForm", description = "Which line is taken out of a run, and why")
public record RemovalForm(
        @NotNull @Schema(description = "An instalment that the run pays")
        UUID instalment,

        @NotNull @Size(min = 1, max = 500) String reason) {}

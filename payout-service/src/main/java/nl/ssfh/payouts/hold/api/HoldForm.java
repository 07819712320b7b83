package nl.ssfh.payouts.hold.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.ssfh.payouts.hold.domain.HoldKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be held, and why. */
@Schema(name = "HoldForm", description = "What is to be held, and why")
public record HoldForm(
        @NotNull HoldKind kind,

        @NotNull @Schema(description = "The claim, student or practice; of a bank account the practice that has it")
        UUID subject,

        @NotNull @Size(min = 1, max = 500) String reason) {}

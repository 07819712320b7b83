package nl.ssfh.payouts.account.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer makes of a payee that does not match. */
@Schema(name = "PayeeVerdict", description = "What an officer makes of a payee that does not match")
public record PayeeForm(
        @NotNull @Schema(description = "The account that was looked at, by its id")
        UUID account,

        @NotNull @Schema(description = "Whether the account may be paid")
        Boolean accepted,

        @NotNull @Size(min = 1, max = 500) @Schema(description = "Why, for the auditor")
        String reason) {}

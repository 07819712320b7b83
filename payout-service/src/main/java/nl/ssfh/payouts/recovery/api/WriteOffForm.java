package nl.ssfh.payouts.recovery.api;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be given up, and why. */
@Schema(name = "WriteOffForm", description = "What is to be given up, and why")
public record WriteOffForm(
        @Min(1) long amountCents,
        @NotNull @Size(min = 1, max = 500) String reason) {}

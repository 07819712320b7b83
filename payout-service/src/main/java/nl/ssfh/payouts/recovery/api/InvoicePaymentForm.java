package nl.ssfh.payouts.recovery.api;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a practice paid on an invoice. */
@Schema(name = "InvoicePaymentForm", description = "What a practice paid on an invoice")
public record InvoicePaymentForm(
        @Min(1) long amountCents,
        @NotNull LocalDate receivedOn,

        @NotNull
        @Schema(description = "The item in suspense that it is: a credit of this amount that the bank reported")
        UUID bankEntry) {}

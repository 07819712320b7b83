package nl.ssfh.payouts.recovery.api;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.payouts.recovery.domain.Invoice;
import nl.ssfh.payouts.recovery.domain.InvoiceState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a practice is asked to pay of a recovery. */
@Schema(name = "Invoice", description = "What a practice is asked to pay of a recovery")
public record InvoiceView(
        UUID id,
        UUID recovery,

        @Schema(description = "Its number, which the practice gives with its payment", examples = "T2024-00001")
        String reference,

        @Schema(description = "Of an instalment plan: which part it is") @Nullable
        Integer part,

        long amountCents,
        long paidCents,
        InvoiceState state,
        LocalDate issuedOn,
        LocalDate dueOn) {

    static InvoiceView of(Invoice invoice, LocalDate today) {
        return new InvoiceView(
                invoice.id(),
                invoice.recovery(),
                invoice.reference(),
                invoice.part(),
                invoice.amount().cents(),
                invoice.paid().cents(),
                invoice.state(today),
                invoice.issuedOn(),
                invoice.dueOn());
    }
}

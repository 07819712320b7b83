package nl.ssfh.payouts.recovery.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.recovery.app.BookInvoicePayment;
import nl.ssfh.payouts.recovery.app.ReadRecoveries;
import nl.ssfh.payouts.recovery.domain.InvoicePayment;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.Ids;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.rights.Access;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Where invoices for what was paid too much are read, and their payments booked. */
@Path("/v1/invoices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recoveries")
@RunOnVirtualThread
public class InvoiceResource {

    private final ReadRecoveries read;
    private final BookInvoicePayment bookPayment;
    private final PayCalendar calendar;
    private final Access access;
    private final Caller caller;

    InvoiceResource(
            ReadRecoveries read, BookInvoicePayment bookPayment, PayCalendar calendar, Access access, Caller caller) {
        this.read = read;
        this.bookPayment = bookPayment;
        this.calendar = calendar;
        this.access = access;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getInvoice",
            summary = "An invoice for what was paid too much",
            description = "With what is paid of it. Needs a mandate for the practice as VIEWER.")
    @APIResponse(responseCode = "200", description = "As it stands today")
    @APIResponse(responseCode = "404", description = "It does not exist, or belongs to somebody else")
    public InvoiceView get(UUID id) {
        var invoice = read.invoice(id);
        access.requireReading(invoice.practice());
        return InvoiceView.of(invoice, calendar.today());
    }

    @POST
    @Path("/{id}/payments")
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "bookInvoicePayment",
            summary = "Book what a practice paid on an invoice",
            description = "As the bank reported it: the item in suspense is named. It may be a part.")
    @APIResponseSchema(
            value = InvoiceView.class,
            responseCode = "201",
            responseDescription = "The invoice with the payment")
    @APIResponse(responseCode = "404", description = "There is no such invoice")
    @APIResponse(responseCode = "409", description = "Nothing of it is open, or it was withdrawn")
    public RestResponse<InvoiceView> pay(UUID id, @NotNull @Valid InvoicePaymentForm form) {
        new Violations()
                .unless(
                        !form.receivedOn().isAfter(calendar.today()),
                        "receivedOn",
                        "must not be after today",
                        "mag niet na vandaag liggen")
                .orElseThrow();
        var payment = new InvoicePayment(
                Ids.next(),
                id,
                new Money(form.amountCents()),
                form.receivedOn(),
                form.bankEntry(),
                caller.subject(),
                calendar.now());
        return ResponseBuilder.create(
                        RestResponse.Status.CREATED, InvoiceView.of(bookPayment.book(payment), calendar.today()))
                .location(URI.create("/v1/invoices/" + id))
                .build();
    }
}

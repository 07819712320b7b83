package nl.ssfh.payouts.recovery.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.account.api.WrittenReason;
import nl.ssfh.payouts.recovery.app.AskWriteOff;
import nl.ssfh.payouts.recovery.domain.WriteOff;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.Ids;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Where an officer asks to give up what is owed. */
@Path("/v1/recoveries/{id}/write-offs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recoveries")
@RunOnVirtualThread
public class AskWriteOffResource {

    private final AskWriteOff askWriteOff;
    private final PayCalendar calendar;
    private final Caller caller;

    AskWriteOffResource(AskWriteOff askWriteOff, PayCalendar calendar, Caller caller) {
        this.askWriteOff = askWriteOff;
        this.calendar = calendar;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "askWriteOff",
            summary = "Ask to give up what is open of a recovery, or a part of it",
            description = "Nothing moves until another officer has approved.")
    @APIResponseSchema(
            value = WriteOffView.class,
            responseCode = "201",
            responseDescription = "It waits for another officer")
    @APIResponse(responseCode = "404", description = "There is no such recovery")
    @APIResponse(responseCode = "409", description = "Nothing is open, or another write-off waits")
    public RestResponse<WriteOffView> ask(UUID id, @NotNull @Valid WriteOffForm form) {
        var asked = new WriteOff(
                Ids.next(),
                id,
                new Money(form.amountCents()),
                new WriteOff.Word(WrittenReason.checked(form.reason()), caller.subject(), calendar.now()),
                null);
        askWriteOff.ask(asked);
        return ResponseBuilder.create(RestResponse.Status.CREATED, WriteOffView.of(asked))
                .location(URI.create("/v1/recoveries/" + id))
                .build();
    }
}

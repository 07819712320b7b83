package nl.ssfh.payouts.recovery.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.ssfh.payouts.account.api.WrittenReason;
import nl.ssfh.payouts.recovery.app.DecideWriteOff;
import nl.ssfh.payouts.recovery.domain.WriteOff;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where another officer decides on what is asked to be given up. */
@Path("/v1/write-offs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recoveries")
@RunOnVirtualThread
public class WriteOffResource {

    private final DecideWriteOff decideWriteOff;
    private final PayCalendar calendar;
    private final Caller caller;

    WriteOffResource(DecideWriteOff decideWriteOff, PayCalendar calendar, Caller caller) {
        this.decideWriteOff = decideWriteOff;
        this.calendar = calendar;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "decideWriteOff",
            summary = "Approve or refuse a write-off that another officer asked for",
            description = "When it is approved, open invoices are withdrawn; what is left is set off again.")
    @APIResponse(responseCode = "200", description = "It is decided")
    @APIResponse(responseCode = "403", description = "The officer who asked for a write-off cannot decide on it")
    @APIResponse(responseCode = "404", description = "There is no such write-off")
    @APIResponse(responseCode = "409", description = "It was decided before, or less is open by now")
    public WriteOffView decide(UUID id, @NotNull @Valid WriteOffDecisionForm form) {
        var word = new WriteOff.Word(WrittenReason.checked(form.reason()), caller.subject(), calendar.now());
        return WriteOffView.of(decideWriteOff.decide(id, new WriteOff.Verdict(form.approved(), word)));
    }
}

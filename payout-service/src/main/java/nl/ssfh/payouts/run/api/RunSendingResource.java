package nl.ssfh.payouts.run.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.ssfh.payouts.run.app.CancelRun;
import nl.ssfh.payouts.run.app.CloseRun;
import nl.ssfh.payouts.run.app.DeliverFiles;
import nl.ssfh.payouts.run.app.SendRun;
import nl.ssfh.payouts.run.app.TreatAsSent;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.RecentLogin;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What becomes of a run after its release. */
@Path("/v1/runs/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "runs")
@RunOnVirtualThread
public class RunSendingResource {

    private final SendRun sendRun;
    private final TreatAsSent treatAsSent;
    private final DeliverFiles deliverFiles;
    private final CloseRun closeRun;
    private final CancelRun cancelRun;
    private final Caller caller;

    RunSendingResource(
            SendRun sendRun,
            TreatAsSent treatAsSent,
            DeliverFiles deliverFiles,
            CloseRun closeRun,
            CancelRun cancelRun,
            Caller caller) {
        this.sendRun = sendRun;
        this.treatAsSent = treatAsSent;
        this.deliverFiles = deliverFiles;
        this.closeRun = closeRun;
        this.cancelRun = cancelRun;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Path("/sending")
    @Operation(
            operationId = "sendRun",
            summary = "Let the files of a released run go to the bank",
            description =
                    "From here on nothing calls them back. They are handed over by the channel of the fund, or lie ready to be taken.")
    @APIResponse(responseCode = "200", description = "Its files go to the bank; asked again, it stays so")
    @APIResponse(responseCode = "403", description = "The officer let a line pass a check after it was released")
    @APIResponse(responseCode = "404", description = "There is no such run")
    @APIResponse(responseCode = "409", description = "It is not released, what it rests on changed, or the bank has it")
    public RunView send(UUID id) {
        var sent = sendRun.send(id, caller.subject());
        deliverFiles.deliver();
        return RunView.of(sent);
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Path("/known-sending")
    @RecentLogin
    @Operation(
            operationId = "treatRunAsSent",
            summary = "Treat a run as sent, for the bank answered on it",
            description = "After the restore of a backup the bank may have files of which the books do not know that "
                    + "they were sent. Nothing is handed over. A run that nobody released is released by it too, and by "
                    + "the same rules.")
    @APIResponse(responseCode = "200", description = "It is sent")
    @APIResponse(responseCode = "401", description = "No valid token, or the officer signed in too long ago")
    @APIResponse(responseCode = "403", description = "The officer who prepared a run cannot release it")
    @APIResponse(responseCode = "404", description = "There is no such run")
    @APIResponse(responseCode = "409", description = "The bank said nothing of it, or its content is another")
    public RunView treatAsSent(UUID id, @NotNull @Valid ReleaseForm form) {
        return RunView.of(treatAsSent.treat(id, caller.subject(), form.contentHash()));
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Path("/closing")
    @Operation(
            operationId = "closeRun",
            summary = "Close a run of which the bank answered every transaction",
            description = "An officer looked at the answers; what the bank says later still counts.")
    @APIResponse(responseCode = "200", description = "It is closed")
    @APIResponse(responseCode = "404", description = "There is no such run")
    @APIResponse(responseCode = "409", description = "The bank did not answer all of it yet, or it is closed already")
    public RunView close(UUID id) {
        return RunView.of(closeRun.close(id, caller.subject()));
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Path("/cancellation")
    @Operation(
            operationId = "cancelRun",
            summary = "Give up a run before it is sent",
            description = "Its lines are due again, and the month can be prepared anew.")
    @APIResponse(responseCode = "200", description = "Its lines are due again")
    @APIResponse(responseCode = "404", description = "There is no such run")
    @APIResponse(responseCode = "409", description = "It was sent or cancelled already, or the bank answered on it")
    public RunView cancel(UUID id) {
        return RunView.of(cancelRun.cancel(id, caller.subject()));
    }
}

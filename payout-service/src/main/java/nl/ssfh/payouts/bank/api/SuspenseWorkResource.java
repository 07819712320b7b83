package nl.ssfh.payouts.bank.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.ssfh.payouts.account.api.WrittenReason;
import nl.ssfh.payouts.bank.app.ConfirmMatch;
import nl.ssfh.payouts.bank.app.WorkOnSuspense;
import nl.ssfh.payouts.bank.domain.SuspenseStep;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where officers work through what is in suspense. */
@Path("/v1/suspense/{id}")
@Tag(name = "bank reports")
@RunOnVirtualThread
public class SuspenseWorkResource {

    private final WorkOnSuspense workOnSuspense;
    private final ConfirmMatch confirmMatch;
    private final PayCalendar calendar;
    private final Caller caller;

    SuspenseWorkResource(
            WorkOnSuspense workOnSuspense, ConfirmMatch confirmMatch, PayCalendar calendar, Caller caller) {
        this.workOnSuspense = workOnSuspense;
        this.confirmMatch = confirmMatch;
        this.calendar = calendar;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Path("/taking")
    @Operation(
            operationId = "takeSuspense",
            summary = "Take it upon oneself",
            description = "Also from another officer who looked into it.")
    @APIResponse(responseCode = "200", description = "It stands on this officer's name")
    @APIResponse(responseCode = "404", description = "There is no such thing in suspense")
    @APIResponse(responseCode = "409", description = "It is done, or waits for confirmation")
    public SuspenseView take(UUID id) {
        return step(id, new SuspenseStep.Take());
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Path("/waiting")
    @Operation(
            operationId = "postponeSuspense",
            summary = "Put it aside until a day",
            description = "It stays on the list, with that day and the reason.")
    @APIResponse(responseCode = "200", description = "It waits")
    @APIResponse(responseCode = "404", description = "There is no such thing in suspense")
    @APIResponse(responseCode = "409", description = "It is done, or waits for confirmation")
    public SuspenseView postpone(UUID id, @NotNull @Valid SuspenseWaitForm form) {
        return step(id, new SuspenseStep.Wait(form.until(), WrittenReason.checked(form.reason())));
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Path("/closing")
    @Operation(
            operationId = "closeSuspense",
            summary = "Say that it is not the fund's, or is put right elsewhere",
            description = "Nothing is booked by it.")
    @APIResponse(responseCode = "200", description = "It is off the list")
    @APIResponse(responseCode = "404", description = "There is no such thing in suspense")
    @APIResponse(responseCode = "409", description = "It is done, or waits for confirmation")
    public SuspenseView close(UUID id, @NotNull @Valid SuspenseReasonForm form) {
        return step(id, new SuspenseStep.Handle(WrittenReason.checked(form.reason())));
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Path("/reopening")
    @Operation(
            operationId = "reopenSuspense",
            summary = "Put it back on the list",
            description = "Also what another officer proposes, to refuse it. What moved money stays as it is.")
    @APIResponse(responseCode = "200", description = "It is open")
    @APIResponse(responseCode = "404", description = "There is no such thing in suspense")
    @APIResponse(responseCode = "409", description = "It is open already, or was applied")
    public SuspenseView reopen(UUID id, @NotNull @Valid SuspenseReasonForm form) {
        return step(id, new SuspenseStep.Reopen(WrittenReason.checked(form.reason())));
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Path("/proposal")
    @Operation(
            operationId = "proposeMatch",
            summary = "Say which payment it is about",
            description = "A payment of the same amount. Money moves once another officer confirms it.")
    @APIResponse(responseCode = "200", description = "It waits for another officer")
    @APIResponse(responseCode = "404", description = "There is no such thing in suspense")
    @APIResponse(responseCode = "409", description = "It is done, or waits for confirmation already")
    public SuspenseView propose(UUID id, @NotNull @Valid SuspenseProposalForm form) {
        return step(id, new SuspenseStep.Propose(form.endToEndId(), WrittenReason.checked(form.reason())));
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Path("/proposal/confirmation")
    @Operation(
            operationId = "confirmMatch",
            summary = "Confirm what another officer proposed",
            description = "Money that left makes the payment paid, money that came in makes it returned.")
    @APIResponse(responseCode = "200", description = "It is applied")
    @APIResponse(responseCode = "403", description = "The officer who proposed it cannot confirm it")
    @APIResponse(responseCode = "404", description = "There is no such thing in suspense")
    @APIResponse(responseCode = "409", description = "Nothing or another payment is proposed, or it fits no more")
    public SuspenseView confirm(UUID id, @NotNull @Valid SuspenseConfirmationForm form) {
        return SuspenseView.of(confirmMatch.confirm(id, form.endToEndId(), caller.subject()), calendar.today());
    }

    private SuspenseView step(UUID id, SuspenseStep step) {
        return SuspenseView.of(workOnSuspense.take(id, step, caller.subject()), calendar.today());
    }
}

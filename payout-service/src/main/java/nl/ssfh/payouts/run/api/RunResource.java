package nl.ssfh.payouts.run.api;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
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
import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.payouts.run.app.PrepareRun;
import nl.ssfh.payouts.run.app.ReleaseRun;
import nl.ssfh.payouts.run.app.RenewRun;
import nl.ssfh.payouts.run.app.RunTime;
import nl.ssfh.payouts.run.domain.AllHeld;
import nl.ssfh.payouts.run.domain.Run;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.RecentLogin;
import nl.ssfh.platform.rights.Roles;
import nl.ssfh.platform.words.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Where two officers make a payment run. */
@Path("/v1/runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "runs")
@RunOnVirtualThread
public class RunResource {

    /** The first placement-month that a policy of the fund covers. */
    private static final YearMonth FIRST_MONTH = YearMonth.of(2016, 9);

    private final PrepareRun prepareRun;
    private final ReleaseRun releaseRun;
    private final RenewRun renewRun;
    private final PayCalendar calendar;
    private final Caller caller;

    RunResource(PrepareRun prepareRun, ReleaseRun releaseRun, RenewRun renewRun, PayCalendar calendar, Caller caller) {
        this.prepareRun = prepareRun;
        this.releaseRun = releaseRun;
        this.renewRun = renewRun;
        this.calendar = calendar;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Transactional(dontRollbackOn = AllHeld.Anew.class)
    @TransactionConfiguration(timeout = RunTime.LONGEST)
    @Operation(
            operationId = "prepareRun",
            summary = "Take what is due in a month into a run",
            description =
                    "Every line of the month that is due and passes its checks. Where all of them are held, that and why"
                            + " is kept with a run that is cancelled at once, and the month can have another.")
    @APIResponseSchema(
            value = RunView.class,
            responseCode = "201",
            responseDescription = "The run waits for another officer")
    @APIResponse(responseCode = "409", description = "The month has a run, nothing is due, or all that is due is held")
    public RestResponse<RunView> prepare(@NotNull @Valid RunForm form) {
        new Violations()
                .unless(
                        !form.month().isAfter(YearMonth.from(calendar.today())),
                        "month",
                        "must not be after the current month",
                        "mag niet na de huidige maand liggen")
                .unless(
                        !form.month().isBefore(FIRST_MONTH),
                        "month",
                        "must not be before " + Words.EN.month(FIRST_MONTH),
                        "mag niet vóór %s liggen".formatted(Words.NL.month(FIRST_MONTH)))
                .orElseThrow();
        return created(prepareRun.prepare(form.month(), caller.subject()));
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Path("/{id}/renewal")
    @Idempotent
    @Transactional
    @TransactionConfiguration(timeout = RunTime.LONGEST)
    @Operation(
            operationId = "renewRun",
            summary = "Put another run in the place of one that cannot go as it was prepared",
            description = "It is cancelled and its month prepared anew, or nothing happens. What changed is held or "
                    + "paid to its new account; another officer releases the new run.")
    @APIResponseSchema(
            value = RunView.class,
            responseCode = "201",
            responseDescription = "The new run waits for another officer")
    @APIResponse(responseCode = "404", description = "There is no such run")
    @APIResponse(
            responseCode = "409",
            description = "It was sent or cancelled, the bank has it, or nothing can be paid")
    public RestResponse<RunView> renew(UUID id) {
        return created(renewRun.renew(id, caller.subject()));
    }

    private static RestResponse<RunView> created(Run run) {
        return ResponseBuilder.create(RestResponse.Status.CREATED, RunView.of(run))
                .location(URI.create("/v1/runs/" + run.id()))
                .build();
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Path("/{id}/release")
    @RecentLogin
    @Operation(
            operationId = "releaseRun",
            summary = "Release a run that another officer prepared",
            description = "With the hash of the content that this officer saw; the officer who prepared it is refused.")
    @APIResponse(responseCode = "200", description = "Its bank files are made, and wait to be sent")
    @APIResponse(responseCode = "401", description = "No valid token, or the officer signed in too long ago")
    @APIResponse(responseCode = "403", description = "The officer who prepared a run cannot release it")
    @APIResponse(responseCode = "409", description = "It was released or cancelled, or its content is another")
    public RunView release(UUID id, @NotNull @Valid ReleaseForm form) {
        return RunView.of(releaseRun.release(id, caller.subject(), form.contentHash()));
    }
}

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.payouts.account.api.WrittenReason;
import nl.ssfh.payouts.recovery.app.ChooseWay;
import nl.ssfh.payouts.recovery.app.ReadRecoveries;
import nl.ssfh.payouts.recovery.app.RecoveryTerms;
import nl.ssfh.payouts.recovery.domain.Choice;
import nl.ssfh.payouts.recovery.domain.Recovery;
import nl.ssfh.payouts.recovery.domain.RecoveryFilter;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.Ids;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Where officers see what was paid too much, and decide how it comes back. */
@Path("/v1/recoveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recoveries")
@RunOnVirtualThread
public class RecoveryResource {

    private final ReadRecoveries read;
    private final ChooseWay chooseWay;
    private final RecoveryTerms terms;
    private final PayCalendar calendar;
    private final Caller caller;

    RecoveryResource(
            ReadRecoveries read, ChooseWay chooseWay, RecoveryTerms terms, PayCalendar calendar, Caller caller) {
        this.read = read;
        this.chooseWay = chooseWay;
        this.terms = terms;
        this.calendar = calendar;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listRecoveries",
            summary = "What was paid too much, oldest first",
            description = "With open=true only what is not settled, with writeOffAsked=true what waits for a second"
                    + " officer. Amounts are in cents.")
    public Page<RecoveryView> list(
            @QueryParam("practice") @Nullable UUID practice,
            @QueryParam("way") @Nullable String way,
            @QueryParam("open") boolean open,
            @QueryParam("writeOffAsked") boolean writeOffAsked,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var filter = new RecoveryFilter(practice, WayQuery.read(way), open, writeOffAsked);
        var at = Cursor.of(cursor, limit);
        return Page.of(read.page(filter, at.after(), at.fetch()), at, Recovery::id)
                .map(RecoveryView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getRecovery",
            summary = "One recovery with all that happened to it",
            description = "What was kept back of which payment, invoices, every way that was chosen, write-offs.")
    @APIResponse(responseCode = "200", description = "Each list oldest first")
    @APIResponse(responseCode = "404", description = "There is no such recovery")
    public RecoveryHistoryView get(UUID id) {
        return RecoveryHistoryView.of(read.history(id), calendar.today());
    }

    @POST
    @Path("/{id}/choices")
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "chooseRecoveryWay",
            summary = "Decide how a recovery comes back from now on",
            description = "Set off against coming payments, on an invoice, or in parts. Invoices that are open are"
                    + " withdrawn; what came in stays.")
    @APIResponseSchema(
            value = RecoveryHistoryView.class,
            responseCode = "201",
            responseDescription = "It comes back in this way, and the practice hears of it")
    @APIResponse(responseCode = "404", description = "There is no such recovery")
    @APIResponse(
            responseCode = "409",
            description = "It is settled, in a run that is prepared, or goes this way already")
    public RestResponse<RecoveryHistoryView> choose(UUID id, @NotNull @Valid ChoiceForm form) {
        form.check();
        var reason = WrittenReason.checked(form.reason());
        var plan = form.plan() == null ? null : form.plan().read(YearMonth.from(calendar.today()), terms.planParts());
        var choice = new Choice(Ids.next(), form.way(), plan, reason, caller.subject(), calendar.now());
        var history = chooseWay.choose(id, choice);
        return ResponseBuilder.create(RestResponse.Status.CREATED, RecoveryHistoryView.of(history, calendar.today()))
                .location(URI.create("/v1/recoveries/" + id))
                .build();
    }
}

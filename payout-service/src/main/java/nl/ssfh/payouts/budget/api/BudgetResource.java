package nl.ssfh.payouts.budget.api;

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
import java.util.UUID;
import nl.ssfh.payouts.budget.app.ProposeBudget;
import nl.ssfh.payouts.budget.app.PutBudgetInForce;
import nl.ssfh.payouts.budget.app.ReadBudgets;
import nl.ssfh.payouts.budget.domain.Budget;
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

/** Where two officers say what the fund has for a year and fee, and everybody at the fund sees how it stands. */
@Path("/v1/budgets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "budgets")
@RunOnVirtualThread
public class BudgetResource {

    private final ProposeBudget proposeBudget;
    private final PutBudgetInForce putBudgetInForce;
    private final ReadBudgets budgets;
    private final Caller caller;

    BudgetResource(ProposeBudget proposeBudget, PutBudgetInForce putBudgetInForce, ReadBudgets budgets, Caller caller) {
        this.proposeBudget = proposeBudget;
        this.putBudgetInForce = putBudgetInForce;
        this.budgets = budgets;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "proposeBudget",
            summary = "Propose the budget of a year and fee",
            description = "It counts once another officer confirms it. Without a budget there is no limit.")
    @APIResponseSchema(
            value = BudgetView.class,
            responseCode = "201",
            responseDescription = "It waits for another officer")
    @APIResponse(responseCode = "409", description = "A proposal waits already, or decisions reserve more")
    public RestResponse<BudgetView> propose(@NotNull @Valid BudgetForm form) {
        var budget = proposeBudget.propose(form.read(), caller.subject());
        return ResponseBuilder.create(RestResponse.Status.CREATED, BudgetView.of(budget))
                .location(URI.create("/v1/budgets/" + budget.id()))
                .build();
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Path("/{id}/confirmation")
    @Operation(
            operationId = "confirmBudget",
            summary = "Put a budget in force that another officer proposed",
            description = "It takes the place of the one before; runs pay no more than it.")
    @APIResponse(responseCode = "200", description = "It is in force")
    @APIResponse(responseCode = "403", description = "The officer who proposed a budget cannot confirm it")
    @APIResponse(responseCode = "404", description = "There is no such budget")
    @APIResponse(responseCode = "409", description = "It is not proposed any more, or decisions reserve more by now")
    public BudgetView confirm(UUID id) {
        return BudgetView.of(putBudgetInForce.confirm(id, caller.subject()));
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Path("/{id}/withdrawal")
    @Operation(
            operationId = "withdrawBudget",
            summary = "Give up a budget that is proposed",
            description = "What is in force stays in force.")
    @APIResponse(responseCode = "200", description = "It is withdrawn")
    @APIResponse(responseCode = "404", description = "There is no such budget")
    @APIResponse(responseCode = "409", description = "It is not proposed any more")
    public BudgetView withdraw(UUID id) {
        return BudgetView.of(putBudgetInForce.withdraw(id, caller.subject()));
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listBudgets",
            summary = "All budgets, oldest first",
            description = "Those that were replaced or withdrawn too, with who proposed and confirmed each.")
    public Page<BudgetView> list(
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(budgets.page(year, at.after(), at.fetch()), at, Budget::id)
                .map(BudgetView::of);
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Path("/{id}")
    @Operation(
            operationId = "getBudget",
            summary = "How a budget stands",
            description = "What is available, reserved, paid and left, in cents, with each month's end for a chart.")
    @APIResponse(responseCode = "200", description = "As it stands now")
    @APIResponse(responseCode = "404", description = "There is no such budget")
    public BudgetStandingView get(UUID id) {
        return BudgetStandingView.of(budgets.standing(id));
    }
}

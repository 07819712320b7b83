package nl.ssfh.payouts.hold.api;

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
import nl.ssfh.payouts.account.api.WrittenReason;
import nl.ssfh.payouts.account.app.ReadBankAccount;
import nl.ssfh.payouts.hold.app.LiftHold;
import nl.ssfh.payouts.hold.app.PlaceHold;
import nl.ssfh.payouts.hold.app.ReadHolds;
import nl.ssfh.payouts.hold.domain.Hold;
import nl.ssfh.payouts.hold.domain.HoldKind;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Where officers keep something from being paid, and let it go again. */
@Path("/v1/holds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "holds")
@RunOnVirtualThread
public class HoldResource {

    private final PlaceHold placeHold;
    private final LiftHold liftHold;
    private final ReadHolds readHolds;
    private final ReadBankAccount accounts;
    private final Caller caller;

    HoldResource(PlaceHold placeHold, LiftHold liftHold, ReadHolds readHolds, ReadBankAccount accounts, Caller caller) {
        this.placeHold = placeHold;
        this.liftHold = liftHold;
        this.readHolds = readHolds;
        this.accounts = accounts;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "placeHold",
            summary = "Keep the payments for a claim, student, practice or bank account",
            description = "Runs hold its lines until the hold is lifted; a prepared run cannot be released any more.")
    @APIResponseSchema(value = HoldView.class, responseCode = "201", responseDescription = "It holds from now on")
    @APIResponse(responseCode = "409", description = "It is held already")
    public RestResponse<HoldView> place(@NotNull @Valid HoldForm form) {
        new Violations()
                .unless(
                        form.kind() != HoldKind.BANK_ACCOUNT
                                || accounts.of(form.subject()).isPresent(),
                        "subject",
                        "must be a practice with a bank account",
                        "moet een praktijk met een rekeningnummer zijn")
                .orElseThrow();
        var reason = WrittenReason.checked(form.reason());
        var hold = placeHold.place(form.kind(), form.subject(), reason, caller.subject());
        return ResponseBuilder.create(RestResponse.Status.CREATED, HoldView.of(hold))
                .location(URI.create("/v1/holds/" + hold.id()))
                .build();
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Path("/{id}/lifting")
    @Operation(
            operationId = "liftHold",
            summary = "Let go what was held",
            description = "The next run looks at its lines again.")
    @APIResponse(responseCode = "200", description = "It holds no more")
    @APIResponse(responseCode = "404", description = "There is no such hold")
    @APIResponse(responseCode = "409", description = "It was lifted already")
    public HoldView lift(UUID id, @NotNull @Valid LiftForm form) {
        return HoldView.of(liftHold.lift(id, WrittenReason.checked(form.reason()), caller.subject()));
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Path("/{id}")
    @Operation(operationId = "getHold", summary = "One hold", description = "With who placed and lifted it, and why.")
    @APIResponse(responseCode = "200", description = "The hold as it stands")
    @APIResponse(responseCode = "404", description = "There is no such hold")
    public HoldView get(UUID id) {
        return HoldView.of(readHolds.get(id));
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listHolds",
            summary = "All holds, oldest first",
            description = "With who placed and lifted each, and why; with open=true only those that hold.")
    public Page<HoldView> list(
            @QueryParam("open") boolean open,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(readHolds.page(open, at.after(), at.fetch()), at, Hold::id)
                .map(HoldView::of);
    }
}

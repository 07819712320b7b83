package nl.ssfh.payouts.schedule.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.ssfh.payouts.account.api.WrittenReason;
import nl.ssfh.payouts.receipt.domain.Receipt;
import nl.ssfh.payouts.schedule.app.PayAgain;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where an officer lets a line be paid again that the bank refused or sent back. */
@Path("/v1/instalments/{id}/repayment")
@Tag(name = "schedules")
@RunOnVirtualThread
public class PayAgainResource {

    private final PayAgain payAgain;
    private final Caller caller;

    PayAgainResource(PayAgain payAgain, Caller caller) {
        this.payAgain = payAgain;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "payAgain",
            summary = "Let a line that the bank refused or sent back go along with the next run",
            description = "Only where the bank's reason is not about the account: otherwise a new account of the "
                    + "practice makes it payable again.")
    @APIResponse(responseCode = "200", description = "It is due again")
    @APIResponse(responseCode = "404", description = "There is no such line")
    @APIResponse(responseCode = "409", description = "It waits for something else than an officer")
    public InstalmentView pay(UUID id, @NotNull @Valid PayAgainForm form) {
        var why = WrittenReason.checked(form.reason());
        return InstalmentView.of(payAgain.pay(id, why, caller.subject()), Receipt.UNKNOWN);
    }
}

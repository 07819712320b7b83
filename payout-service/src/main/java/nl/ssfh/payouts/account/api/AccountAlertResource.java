package nl.ssfh.payouts.account.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.ssfh.payouts.account.app.ReadAccountAlerts;
import nl.ssfh.payouts.account.domain.AccountAlert;
import nl.ssfh.payouts.account.domain.AccountAlertKind;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the fund sees which bank accounts to look at. */
@Path("/v1/bank-account-alerts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bank accounts")
@RunOnVirtualThread
public class AccountAlertResource {

    private final ReadAccountAlerts alerts;

    AccountAlertResource(ReadAccountAlerts alerts) {
        this.alerts = alerts;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listBankAccountAlerts",
            summary = "Bank accounts that an officer should look at",
            description =
                    "One account for several practices that no person owns together, and accounts that change often. "
                            + "No number is shown; a hold can be placed on what is found.")
    public List<View> list() {
        return alerts.now().stream().map(View::of).toList();
    }

    /** One sign that something may be wrong. */
    @Schema(name = "BankAccountAlert", description = "A sign that something may be wrong with a bank account")
    public record View(
            AccountAlertKind kind,

            @Schema(description = "Who are paid on the account, or the one that changed it")
            List<UUID> practices,

            @Schema(description = "How often they gave another account lately")
            int changes) {

        static View of(AccountAlert alert) {
            return new View(alert.kind(), alert.practices(), alert.changes());
        }
    }
}

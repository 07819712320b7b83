package nl.ssfh.payouts.account.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.ssfh.payouts.account.app.ReadBankAccount;
import nl.ssfh.payouts.account.domain.StandingAccount;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where the fund sees on which bank accounts an officer has to decide. */
@Path("/v1/undecided-bank-accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bank accounts")
@RunOnVirtualThread
public class UndecidedAccountResource {

    private final ReadBankAccount accounts;

    UndecidedAccountResource(ReadBankAccount accounts) {
        this.accounts = accounts;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listUndecidedBankAccounts",
            summary = "Bank accounts that wait for a verdict, masked, oldest first",
            description =
                    "Their name does not match, or could not be looked up, and no officer decided yet: nothing is paid to them.")
    public Page<BankAccountView> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(accounts.undecided(at.after(), at.fetch()), at, StandingAccount::id)
                .map(BankAccountView::of);
    }
}

package nl.ssfh.payouts.ledger.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.ssfh.payouts.ledger.app.ReadLedger;
import nl.ssfh.payouts.ledger.domain.Account;
import nl.ssfh.payouts.ledger.domain.Balance;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the fund and its auditors look at the ledger. */
@Path("/v1/ledger")
@Tag(name = "ledger")
@RunOnVirtualThread
public class LedgerResource {

    private final ReadLedger ledger;

    LedgerResource(ReadLedger ledger) {
        this.ledger = ledger;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Path("/balances")
    @Operation(
            operationId = "listBalances",
            summary = "What stands on each account; the sum is always 0",
            description = "In cents, of every account of the ledger.")
    public List<View> balances() {
        return ledger.balances().stream().map(View::of).toList();
    }

    /** The balance of one account. */
    @Schema(name = "AccountBalance", description = "The balance of one account, in cents")
    public record View(
            Account account,

            @Schema(description = "Debit above zero, credit below")
            long cents) {

        static View of(Balance balance) {
            return new View(balance.account(), balance.amount().cents());
        }
    }
}

package nl.ssfh.payouts.bank.api;

import jakarta.ws.rs.QueryParam;
import nl.ssfh.payouts.bank.domain.Suspense;
import nl.ssfh.payouts.bank.domain.SuspenseItems;
import nl.ssfh.payouts.bank.domain.SuspenseState;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What of the work list is asked for. */
public class SuspenseQuery {

    @QueryParam("state")
    @Nullable
    SuspenseState state;

    @QueryParam("reason")
    @Parameter(description = "With this reason only")
    @Nullable
    Suspense reason;

    @QueryParam("officer")
    @Parameter(description = "Taken by this officer only")
    @Nullable
    String officer;

    SuspenseItems.Filter filter() {
        return new SuspenseItems.Filter(state, reason, officer);
    }
}

package nl.ssfh.payouts.ledger.api;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.ssfh.payouts.ledger.domain.LedgerFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters that narrow the ledger. */
public record LedgerParameters(
        @Parameter(description = "Of this account only") @QueryParam("account") @Nullable
        String account,

        @Parameter(description = "Of this practice only") @QueryParam("practice") @Nullable
        UUID practice,

        @Parameter(description = "Of this placement only") @QueryParam("placement") @Nullable
        UUID placement,

        @Parameter(description = "Booked on this day or later, such as 2024-09-25") @QueryParam("from") @Nullable
        String from,

        @Parameter(description = "Booked on this day or before") @QueryParam("to") @Nullable
        String to) {

    LedgerFilter filter() {
        return LedgerQuery.filter(this);
    }
}

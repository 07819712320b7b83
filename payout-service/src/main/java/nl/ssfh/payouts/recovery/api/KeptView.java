package nl.ssfh.payouts.recovery.api;

import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.payouts.recovery.domain.History;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was kept back of another payment because of a recovery. */
@Schema(name = "KeptBack", description = "What was kept back of another payment because of a recovery")
public record KeptView(
        @Schema(implementation = String.class, description = "The month of the run", examples = "2024-10")
        YearMonth run,

        @Schema(description = "The payment of which it was kept back")
        UUID instalment,

        UUID placement,
        Fee fee,

        @Schema(implementation = String.class, examples = "2024-10")
        YearMonth month,

        long amountCents,

        @Schema(description = "The run was released; until then it may be undone")
        boolean settled) {

    static KeptView of(History.Kept kept) {
        return new KeptView(
                kept.run(),
                kept.instalment(),
                kept.placement(),
                kept.fee(),
                kept.month(),
                kept.amount().cents(),
                kept.settled());
    }
}

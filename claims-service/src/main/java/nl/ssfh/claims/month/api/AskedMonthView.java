package nl.ssfh.claims.month.api;

import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.claims.month.domain.AskedMonth;
import nl.ssfh.contracts.SaidBy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Of a placement is asked whether it was running in a month. */
@Schema(name = "AskedMonth", description = "A placement of which is asked whether it was running in a month")
public record AskedMonthView(
        UUID placement,
        UUID practice,

        @Schema(implementation = String.class, examples = "2024-09")
        YearMonth month,

        @Schema(description = "The answer, once there is one") @Nullable
        Boolean running,

        @Schema(description = "Who answered") @Nullable SaidBy by) {

    static AskedMonthView of(AskedMonth asked, YearMonth month) {
        return new AskedMonthView(asked.placement(), asked.practice(), month, asked.running(), asked.by());
    }
}

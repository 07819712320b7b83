package nl.ssfh.payouts.run.api;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.payouts.run.domain.LineCheck;
import nl.ssfh.payouts.schedule.domain.HoldReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was looked at before one line went along with a run. */
@Schema(name = "LineCheck", description = "What was looked at before one line went along with a run, or was held")
public record LineCheckView(
        UUID instalment,
        UUID placement,
        UUID practice,

        @Schema(description = "Of the claim", examples = "SSFH-2024-000123")
        String reference,

        Fee fee,

        @Schema(implementation = String.class, examples = "2024-09")
        YearMonth month,

        @Schema(description = "In cents, before anything is set off", examples = "15000")
        long amountCents,

        @Schema(description = "The checks that it passed") List<HoldReason> passed,

        @Schema(description = "The checks that it failed; it was held for the first of them")
        List<HoldReason> failed,

        @Schema(description = "The checks that said no, and that an officer let pass")
        List<HoldReason> overridden) {

    static LineCheckView of(LineCheck check) {
        return new LineCheckView(
                check.instalment(),
                check.placement(),
                check.practice(),
                check.reference(),
                check.what().fee(),
                check.what().month(),
                check.what().amount().cents(),
                check.passed(),
                check.failed(),
                check.overridden());
    }
}

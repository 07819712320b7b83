package nl.ssfh.payouts.override.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.payouts.override.domain.CheckOverride;
import nl.ssfh.payouts.override.domain.OverrideKind;
import nl.ssfh.payouts.schedule.domain.HoldReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer lets pass in spite of a check. */
@Schema(name = "CheckOverride", description = "What an officer lets pass in spite of a check")
public record OverrideView(
        UUID id,
        HoldReason check,
        OverrideKind kind,
        UUID subject,
        String reason,

        @Schema(description = "The last day on which it counts")
        LocalDate endsOn,

        String by,
        Instant at) {

    static OverrideView of(CheckOverride override) {
        var scope = override.scope();
        return new OverrideView(
                override.id(),
                scope.check(),
                scope.kind(),
                scope.subject(),
                override.reason(),
                override.endsOn(),
                override.by(),
                override.at());
    }
}

package nl.ssfh.payouts.schedule.api;

import java.util.UUID;
import nl.ssfh.payouts.schedule.domain.Cause;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What made the amount of a line what it is. */
@Schema(name = "Cause", description = "What made the amount of a line what it is")
public record CauseView(
        Cause.Kind kind,

        @Schema(description = "The decision") UUID id) {

    public static CauseView of(Cause cause) {
        return new CauseView(cause.kind(), cause.decision());
    }
}

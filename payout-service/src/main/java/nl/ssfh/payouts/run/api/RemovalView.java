package nl.ssfh.payouts.run.api;

import java.time.Instant;
import java.util.UUID;
import nl.ssfh.payouts.run.domain.Removal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line that an officer took out of a run. */
@Schema(name = "Removal", description = "A line that an officer took out of a run")
public record RemovalView(UUID instalment, String reason, String by, Instant at) {

    static RemovalView of(Removal removal) {
        return new RemovalView(removal.instalment(), removal.reason(), removal.by(), removal.at());
    }
}

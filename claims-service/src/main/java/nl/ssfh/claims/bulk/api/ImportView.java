package nl.ssfh.claims.bulk.api;

import java.time.Instant;
import java.util.UUID;
import nl.ssfh.claims.bulk.domain.Imports.Import;
import nl.ssfh.claims.bulk.domain.LineState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an import is. */
@Schema(name = "Import", description = "An import, with how many of its lines are in each state")
public record ImportView(
        UUID id,
        Instant receivedAt,

        @Schema(description = "Whether no line waits or is held any more", examples = "true")
        boolean done,

        @Schema(examples = "120") int lines,

        @Schema(description = "Good lines of which nothing is done before the import is confirmed", examples = "0")
        int held,

        @Schema(examples = "0") int waiting,

        @Schema(description = "Placements and claims that are there now", examples = "117")
        int added,

        @Schema(description = "Lines whose content was added before; nothing changed", examples = "1")
        int alreadyThere,

        @Schema(description = "Lines to mend and send again", examples = "2")
        int refused) {

    static ImportView of(Import found) {
        int waiting = found.count(LineState.WAITING);
        int held = found.count(LineState.HELD);
        return new ImportView(
                found.id(),
                found.receivedAt(),
                waiting + held == 0,
                found.size(),
                held,
                waiting,
                found.count(LineState.ADDED),
                found.count(LineState.ALREADY_THERE),
                found.count(LineState.REFUSED));
    }
}

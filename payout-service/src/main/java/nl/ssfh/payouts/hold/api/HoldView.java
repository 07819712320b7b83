package nl.ssfh.payouts.hold.api;

import java.time.Instant;
import java.util.UUID;
import nl.ssfh.payouts.hold.domain.Hold;
import nl.ssfh.payouts.hold.domain.HoldKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is kept from being paid. */
@Schema(name = "Hold", description = "What is kept from being paid")
public record HoldView(
        UUID id,
        HoldKind kind,
        UUID subject,
        NoteView placed,

        @Schema(description = "Absent while it holds") @Nullable
        NoteView lifted) {

    static HoldView of(Hold hold) {
        var lifted = hold.lifted();
        return new HoldView(
                hold.id(),
                hold.kind(),
                hold.subject(),
                NoteView.of(hold.placed()),
                lifted == null ? null : NoteView.of(lifted));
    }

    /** Who did it, when and why. */
    @Schema(name = "HoldNote", description = "Who did it, when and why")
    public record NoteView(String reason, String by, Instant at) {

        static NoteView of(Hold.Note note) {
            return new NoteView(note.reason(), note.by(), note.at());
        }
    }
}

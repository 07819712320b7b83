package nl.ssfh.payouts.bank.api;

import java.time.Instant;
import java.util.List;
import nl.ssfh.payouts.bank.domain.SuspenseItems;
import nl.ssfh.payouts.bank.domain.SuspenseState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something in suspense, with all that officers did about it, oldest first. */
@Schema(
        name = "SuspenseHistory",
        description = "Something in suspense, with all that officers did about it, oldest first")
public record SuspenseHistoryView(SuspenseView item, List<NoteView> notes) {

    static SuspenseHistoryView of(SuspenseView item, List<SuspenseItems.Note> notes) {
        return new SuspenseHistoryView(item, notes.stream().map(NoteView::of).toList());
    }

    /** What an officer did. */
    @Schema(name = "SuspenseNote", description = "What an officer did")
    public record NoteView(
            SuspenseState state,

            @Schema(examples = "A refund of the phone company.") @Nullable
            String reason,

            String by,
            Instant at) {

        static NoteView of(SuspenseItems.Note note) {
            return new NoteView(note.state(), note.reason(), note.by(), note.at());
        }
    }
}

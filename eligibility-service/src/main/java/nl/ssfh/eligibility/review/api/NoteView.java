package nl.ssfh.eligibility.review.api;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.eligibility.review.domain.Note;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer wrote down about a review. */
@Schema(name = "ReviewNote", description = "What an officer wrote down about a review")
record NoteView(
        UUID id,
        LocalDate day,

        @Schema(examples = "officer-1") String by,

        @Schema(examples = "School gebeld: leerjaar 2 klopt.")
        String text) {

    static NoteView of(Note note) {
        return new NoteView(note.id(), note.day(), note.by(), note.text());
    }
}

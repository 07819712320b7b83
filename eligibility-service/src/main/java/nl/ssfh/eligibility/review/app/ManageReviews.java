package nl.ssfh.eligibility.review.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.eligibility.review.domain.Note;
import nl.ssfh.eligibility.review.domain.Review;
import nl.ssfh.eligibility.review.domain.ReviewKind;
import nl.ssfh.eligibility.review.domain.ReviewState;
import nl.ssfh.eligibility.review.domain.Reviews;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Caller;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Lists reviews, says who looks after them, and keeps notes. */
@ApplicationScoped
public class ManageReviews {

    private final Reviews reviews;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ManageReviews(Reviews reviews, Audit audit, Caller caller, Clock clock) {
        this.reviews = reviews;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public List<Review> list(Cursor at, @Nullable ReviewState state, @Nullable ReviewKind kind) {
        return reviews.after(at.after(), at.fetch(), state, kind);
    }

    @Transactional
    public Review get(UUID id) {
        return reviews.find(id).orElseThrow(Problem::notFound);
    }

    @Transactional
    public List<Note> notes(UUID id) {
        return reviews.notes(get(id).id());
    }

    /** The caller looks after it from now on. */
    @Transactional
    public Review take(UUID id) {
        return assign(id, caller.subject());
    }

    /** Nobody looks after it any more. */
    @Transactional
    public Review leave(UUID id) {
        return assign(id, null);
    }

    private Review assign(UUID id, @Nullable String officer) {
        var review = reviews.findForChange(id).orElseThrow(Problem::notFound).assignedTo(officer);
        reviews.update(review);
        audit.record(officer == null ? "leave" : "take", "review", id, review.practice(), Map.of());
        return review;
    }

    @Transactional
    public Note note(UUID id, String text) {
        var review = get(id);
        var note = new Note(
                UuidVersion7Strategy.INSTANCE.generateUuid(null), LocalDate.now(clock), caller.subject(), text);
        reviews.addNote(id, note);
        audit.record("note", "review", id, review.practice(), Map.of("note", note.id()));
        return note;
    }
}

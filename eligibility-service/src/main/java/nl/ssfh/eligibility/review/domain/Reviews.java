package nl.ssfh.eligibility.review.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.eligibility.decision.domain.Overruling;
import org.jspecify.annotations.Nullable;

/** All reviews, with their notes and what was decided in them. */
public interface Reviews {

    /** False when there is an open one of that kind, and by that party, for the claim. */
    boolean add(Review review);

    Optional<Review> find(UUID id);

    /** The review, kept from others until the transaction ends. */
    Optional<Review> findForChange(UUID id);

    void update(Review review);

    /** The open question of a claim is about this decision from now on. */
    void moveQuestion(UUID claim, UUID decision);

    /** The claim has no question any more. */
    void settleQuestions(UUID claim);

    /** The oldest first. */
    List<Review> after(UUID id, int most, @Nullable ReviewState state, @Nullable ReviewKind kind);

    List<Review> objections(UUID claim);

    /** Who decided in reviews of the claim until now. */
    Set<String> deciders(UUID claim);

    void addNote(UUID review, Note note);

    List<Note> notes(UUID review);

    /** The words of all who wrote in reviews of the placement; returns how many reviews that were. */
    int destroyWords(UUID placement);

    void overrule(UUID claim, List<Overruling> overrulings);
}

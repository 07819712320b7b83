package nl.ssfh.eligibility.review.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.contracts.EligibilityEvent.ReviewDecided;
import nl.ssfh.contracts.EligibilityEvent.ReviewOpened;
import nl.ssfh.contracts.SaidBy;
import nl.ssfh.eligibility.decision.domain.Decision;
import nl.ssfh.eligibility.decision.domain.Party;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person at the fund decides.
 *
 * @param decision what it is about: the decision in question
 * @param deadline by which the fund must have decided
 * @param objector whose objection it is, absent for a question
 * @param grounds of an objection, in the words of who objects
 * @param assignee the officer who looks after it
 * @param reason why it was decided as it was; empty when the words were destroyed
 */
public record Review(
        UUID id,
        ReviewKind kind,
        UUID decision,
        UUID claim,
        String reference,
        UUID placement,
        UUID practice,
        ReviewState state,
        LocalDate openedOn,
        LocalDate deadline,
        String openedBy,
        @Nullable Party objector,
        @Nullable String grounds,
        @Nullable String assignee,
        @Nullable String decidedBy,
        @Nullable String reason) {

    /** Because the rules leave something open. */
    public static Review ofQuestion(UUID id, Decision decision, LocalDate today, int weeks, String by) {
        return open(id, ReviewKind.UNDECIDED, decision, today, weeks, by, null);
    }

    public static Review ofObjection(UUID id, Decision decision, LocalDate today, int weeks, Objection objection) {
        if (today.isAfter(decision.lastDayToObject(weeks))) {
            throw new ObjectionTooLate(decision.id());
        }
        return open(id, ReviewKind.OBJECTION, decision, today, weeks, objection.by(), objection);
    }

    private static Review open(
            UUID id,
            ReviewKind kind,
            Decision decision,
            LocalDate today,
            int weeks,
            String by,
            @Nullable Objection objection) {
        return new Review(
                id,
                kind,
                decision.id(),
                decision.claim(),
                decision.reference(),
                decision.placement(),
                decision.practice(),
                ReviewState.OPEN,
                today,
                today.plusWeeks(weeks),
                by,
                objection == null ? null : objection.party(),
                objection == null ? null : objection.grounds(),
                null,
                null,
                null);
    }

    public Review assignedTo(@Nullable String officer) {
        requireOpen();
        return with(state, officer, decidedBy, reason);
    }

    /** By somebody who did not decide on the claim before. */
    public Review decided(String by, Set<String> decidedBefore, String why) {
        requireOpen();
        if (decidedBefore.contains(by) || openedBy.equals(by)) {
            throw new ReviewNeedsOtherEyes(id);
        }
        return with(ReviewState.DECIDED, assignee, by, why);
    }

    public ReviewOpened opened() {
        return new ReviewOpened(id, reference, placement, practice, saidBy(), openedOn, deadline);
    }

    /**
     * That it is decided.
     *
     * @param changed whether a new decision follows
     */
    public ReviewDecided told(LocalDate day, boolean changed) {
        return new ReviewDecided(id, reference, placement, practice, saidBy(), day, changed);
    }

    private @Nullable SaidBy saidBy() {
        return switch (objector) {
            case null -> null;
            case PRACTICE -> SaidBy.PRACTICE;
            case STUDENT -> SaidBy.STUDENT;
        };
    }

    private Review with(ReviewState next, @Nullable String officer, @Nullable String decider, @Nullable String why) {
        return new Review(
                id, kind, decision, claim, reference, placement, practice, next, openedOn, deadline, openedBy, objector,
                grounds, officer, decider, why);
    }

    private void requireOpen() {
        if (state != ReviewState.OPEN) {
            throw new ReviewIsOver(id, state);
        }
    }
}

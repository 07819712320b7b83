package nl.ssfh.claims.claim.domain;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.contracts.Agreement;
import nl.ssfh.contracts.AmendmentReason;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.ClaimsEvent.ClaimAmended;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.ClaimsEvent.ClaimWithdrawn;
import nl.ssfh.contracts.PlacementFacts;
import org.jspecify.annotations.Nullable;

/**
 * A practice's request for both fees of one placement.
 *
 * <p>Each verb checks the move, changes the status and returns the fact that became true.
 */
@Entity
public class Claim {

    @Id
    private UUID id;

    /** Absent in a draft for a placement that is not registered yet. */
    @Nullable
    private UUID placement;

    private UUID practice;

    @Enumerated(EnumType.STRING)
    private ClaimStatus status;

    /** Absent while no question is answered. */
    @Nullable
    @Embedded
    private Answers answers;

    /** Absent while the claim is a draft. */
    @Nullable
    @Embedded
    private Submission submission;

    /** Sequence of the decision in force; 0 while there is none. */
    private int decision;

    @Nullable
    private LocalDate withdrawnOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Claim() {} // for JPA

    public Claim(UUID id, Placement placement, Agreement agreement) {
        this.id = id;
        this.placement = placement.id();
        this.practice = placement.practice();
        this.status = ClaimStatus.DRAFT;
        this.answers = Answers.of(agreement);
    }

    /** A claim in which anything may be absent but the practice. */
    public Claim(UUID id, Draft draft) {
        this.id = id;
        this.practice = draft.practice();
        this.status = ClaimStatus.DRAFT;
        write(draft);
    }

    /** Replaces what the draft holds. */
    public void redraft(Draft draft) {
        if (status != ClaimStatus.DRAFT) {
            throw new ClaimCannotMove(id, status, ClaimStatus.DRAFT);
        }
        write(draft);
    }

    /** Completes a draft, which can be submitted then. */
    public void complete(Placement claimed, Agreement agreement) {
        redraft(new Draft(practice, claimed.id(), null, Answers.of(agreement)));
    }

    private void write(Draft draft) {
        placement = draft.placement();
        answers = draft.answers();
    }

    public ClaimSubmitted submit(Submission submission, Placement claimed) {
        moveTo(ClaimStatus.SUBMITTED);
        this.submission = submission;
        return new ClaimSubmitted(
                id,
                submission.reference(),
                claimedPlacement(),
                practice,
                claimed.student(),
                submission.submittedOn(),
                ClaimFacts.of(this, claimed));
    }

    /** Nobody has to be told of a draft that is withdrawn. */
    public Optional<ClaimWithdrawn> withdraw(LocalDate day) {
        var toldBefore = status.isTold();
        moveTo(ClaimStatus.WITHDRAWN);
        withdrawnOn = day;
        return toldBefore ? Optional.of(new ClaimWithdrawn(id, claimedPlacement(), practice, day)) : Optional.empty();
    }

    /** Takes over a decision, unless one of a higher sequence is in force already. Only {@link #withdraw} withdraws. */
    public void decided(int sequence, ClaimOutcome outcome) {
        var next = ClaimStatus.of(outcome);
        if (!next.isDecided()) {
            throw new ClaimCannotMove(id, status, next);
        }
        if (sequence > decision) {
            moveTo(next);
            decision = sequence;
        }
    }

    /**
     * Says otherwise what was submitted; empty when it says the same.
     *
     * @param agreement absent when it stays as it is
     */
    public Optional<ClaimAmended> amend(
            @Nullable Agreement agreement,
            PlacementFacts before,
            Placement corrected,
            LocalDate day,
            AmendmentReason reason) {
        if (agreement != null) {
            answers = Answers.of(agreement);
        }
        var after = ClaimFacts.of(this, corrected);
        return after.equals(before)
                ? Optional.empty()
                : Optional.of(new ClaimAmended(id, claimedPlacement(), practice, day, reason, before, after));
    }

    private void moveTo(ClaimStatus next) {
        if (!status.next().contains(next)) {
            throw new ClaimCannotMove(id, status, next);
        }
        status = next;
    }

    public UUID id() {
        return id;
    }

    public @Nullable UUID placement() {
        return placement;
    }

    /** The placement of a claim that is complete. */
    public UUID claimedPlacement() {
        return requireNonNull(placement);
    }

    public UUID practice() {
        return practice;
    }

    public ClaimStatus status() {
        return status;
    }

    public Answers answers() {
        return Objects.requireNonNullElse(answers, Answers.NONE);
    }

    /** What a claim that is complete says of the agreement. */
    public Agreement agreement() {
        return answers().agreement().orElseThrow();
    }

    /** Empty for a claim that was never submitted. */
    public Optional<Submission> submission() {
        return Optional.ofNullable(submission);
    }

    public @Nullable LocalDate withdrawnOn() {
        return withdrawnOn;
    }
}

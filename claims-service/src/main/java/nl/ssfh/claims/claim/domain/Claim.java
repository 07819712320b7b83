package nl.ssfh.claims.claim.domain;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.claims.placement.domain.Change;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.placement.domain.Timeline;
import nl.ssfh.contracts.Agreement;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.ClaimsEvent.ClaimWithdrawn;
import nl.ssfh.contracts.ClaimsEvent.PlacementChanged;
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

    private UUID placement;
    private UUID practice;

    @Enumerated(EnumType.STRING)
    private ClaimStatus status;

    private boolean mandatoryFormat;
    private boolean namesPractice;
    private boolean namesStudent;

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
        this.mandatoryFormat = agreement.mandatoryFormat();
        this.namesPractice = agreement.namesPractice();
        this.namesStudent = agreement.namesStudent();
    }

    public ClaimSubmitted submit(Submission submission, Placement claimed) {
        moveTo(ClaimStatus.SUBMITTED);
        this.submission = submission;
        return new ClaimSubmitted(
                id,
                submission.reference(),
                placement,
                practice,
                claimed.student(),
                submission.submittedOn(),
                submission.facts(claimed, claimed.timeline(), agreement()));
    }

    /** Nobody has to be told of a draft that is withdrawn. */
    public Optional<ClaimWithdrawn> withdraw(LocalDate day) {
        var toldBefore = status.isTold();
        moveTo(ClaimStatus.WITHDRAWN);
        withdrawnOn = day;
        return toldBefore ? Optional.of(new ClaimWithdrawn(id, placement, practice, day)) : Optional.empty();
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

    /** The placement of this submitted claim is no longer as it was told. */
    public PlacementChanged changed(Placement claimed, Timeline before, Change change) {
        var settled = requireNonNull(submission);
        var was = settled.facts(claimed, before, agreement());
        var is = settled.facts(claimed, claimed.timeline(), agreement());
        return new PlacementChanged(placement, practice, id, change.kind(), change.from(), was, is);
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

    public UUID placement() {
        return placement;
    }

    public UUID practice() {
        return practice;
    }

    public ClaimStatus status() {
        return status;
    }

    public Agreement agreement() {
        return new Agreement(mandatoryFormat, namesPractice, namesStudent);
    }

    /** Empty for a claim that was never submitted. */
    public Optional<Submission> submission() {
        return Optional.ofNullable(submission);
    }

    public @Nullable LocalDate withdrawnOn() {
        return withdrawnOn;
    }
}

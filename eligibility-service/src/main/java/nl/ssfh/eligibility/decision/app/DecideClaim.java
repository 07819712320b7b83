package nl.ssfh.eligibility.decision.app;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.ClaimAmended;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.ClaimsEvent.ClaimWithdrawn;
import nl.ssfh.contracts.ClaimsEvent.PlacementChanged;
import nl.ssfh.contracts.DecisionCause;
import nl.ssfh.contracts.PlacementFacts;
import nl.ssfh.eligibility.decision.domain.Claim;
import nl.ssfh.eligibility.decision.domain.Claims;
import nl.ssfh.eligibility.decision.domain.Decisions;
import nl.ssfh.eligibility.decision.domain.Redecided;
import nl.ssfh.eligibility.policy.domain.Policies;

/** Decides on a claim when it is submitted, and again when it is amended, its placement changes or it is withdrawn. */
@ApplicationScoped
public class DecideClaim {

    private final Claims claims;
    private final Decisions decisions;
    private final MakeDecision make;
    private final TakeDecision take;

    DecideClaim(Claims claims, Decisions decisions, MakeDecision make, TakeDecision take) {
        this.claims = claims;
        this.decisions = decisions;
        this.make = make;
        this.take = take;
    }

    @Transactional
    public void on(ClaimSubmitted event) {
        var claim = Claim.of(event);
        if (claims.add(claim)) {
            take.take(claim, make.on(claim), DecisionCause.CLAIM_SUBMITTED);
        } else {
            Log.infof("Claim %s was submitted or withdrawn before; passed over", claim.id());
        }
    }

    /** The day of submission stays that of the claim, however late the change is told. */
    @Transactional
    public void on(PlacementChanged event) {
        decideAgain(event.claim(), event.after(), DecisionCause.PLACEMENT_CHANGED);
    }

    /** So it does when the claim itself was not right. */
    @Transactional
    public void on(ClaimAmended event) {
        decideAgain(event.claim(), event.after(), DecisionCause.CLAIM_AMENDED);
    }

    @Transactional
    public void on(ClaimWithdrawn event) {
        var known = claims.findLive(event.claim());
        if (claims.withdraw(event.claim(), event.withdrawnOn()) && known.isPresent()) {
            var claim = known.get().decidedAgain();
            claims.update(claim);
            take.take(claim, make.onWithdrawal(claim), DecisionCause.CLAIM_WITHDRAWN);
        } else {
            Log.infof("Claim %s was withdrawn twice, or before it was submitted", event.claim());
        }
    }

    /** Because of something that claims-service did not tell; empty when the decision stays what it was. */
    @Transactional
    public Optional<Redecided> again(UUID claim, DecisionCause cause) {
        return claims.findLive(claim).flatMap(known -> decideAgain(known, cause));
    }

    /** What {@link #again} would decide if these policies were in force; nothing changes. */
    @Transactional
    public Optional<Redecided> wouldDecide(UUID claim, Policies policies) {
        return claims.findLive(claim).flatMap(known -> change(known, make.on(known.decidedAgain(), policies)));
    }

    private void decideAgain(UUID claim, PlacementFacts after, DecisionCause cause) {
        claims.findLive(claim)
                .ifPresentOrElse(
                        known -> decideAgain(known.withFacts(after), cause),
                        () -> Log.infof("Claim %s is not known or was withdrawn; change passed over", claim));
    }

    /** A decision that would say the same as the one in force is not taken; the claim keeps the new facts. */
    private Optional<Redecided> decideAgain(Claim claim, DecisionCause cause) {
        var draft = make.on(claim.decidedAgain());
        var change = change(claim, draft);
        if (change.isEmpty()) {
            claims.update(claim);
            Log.infof("Claim %s: the change changes nothing in the decision", claim.id());
        } else {
            claims.update(claim.decidedAgain());
            take.take(claim, draft, cause);
        }
        return change;
    }

    private Optional<Redecided> change(Claim claim, Draft draft) {
        var last = decisions.last(claim.id()).orElseThrow();
        return draft.decision().saysTheSameAs(last)
                ? Optional.empty()
                : Optional.of(new Redecided(claim.student(), last, draft.decision()));
    }
}

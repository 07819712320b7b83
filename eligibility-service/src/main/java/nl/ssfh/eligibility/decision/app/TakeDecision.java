package nl.ssfh.eligibility.decision.app;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.ssfh.contracts.DecisionCause;
import nl.ssfh.eligibility.decision.domain.Claim;
import nl.ssfh.eligibility.decision.domain.Decisions;
import nl.ssfh.eligibility.decision.domain.GrantedMonths;
import nl.ssfh.eligibility.policy.app.PoliciesInForce;
import nl.ssfh.platform.outbox.Outbox;

/** Puts a decision in force: stored, counted for X8, and told. */
@ApplicationScoped
class TakeDecision {

    private final Decisions decisions;
    private final GrantedMonths granted;
    private final PoliciesInForce inForce;
    private final Outbox outbox;
    private final Instance<DecisionListener> listeners;

    TakeDecision(
            Decisions decisions,
            GrantedMonths granted,
            PoliciesInForce inForce,
            Outbox outbox,
            Instance<DecisionListener> listeners) {
        this.decisions = decisions;
        this.granted = granted;
        this.inForce = inForce;
        this.outbox = outbox;
        this.listeners = listeners;
    }

    @Transactional(TxType.MANDATORY)
    void take(Claim claim, Draft draft, DecisionCause cause) {
        var decision = draft.decision();
        decisions.add(decision, draft.receipt().text());
        granted.replace(claim.student(), claim.placement(), decision.paid());
        outbox.add(decision.told(inForce.untilTheEnd(), cause));
        listeners.forEach(listener -> listener.onTaken(decision));
        Log.infof("Claim %s has decision %d: %s", decision.claim(), decision.sequence(), decision.outcome());
    }
}

package nl.ssfh.eligibility.decision.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.eligibility.decision.domain.Decision;
import nl.ssfh.eligibility.decision.domain.Decisions;
import nl.ssfh.eligibility.decision.domain.NearMiss;
import nl.ssfh.eligibility.decision.domain.NearMisses;
import nl.ssfh.eligibility.policy.app.PoliciesInForce;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Mandates;

/** Shows decisions to those who may see them; for all others they do not exist. */
@ApplicationScoped
public class ShowDecisions {

    private final Decisions decisions;
    private final PoliciesInForce policies;
    private final Access access;
    private final Caller caller;
    private final Mandates mandates;

    ShowDecisions(Decisions decisions, PoliciesInForce policies, Access access, Caller caller, Mandates mandates) {
        this.decisions = decisions;
        this.policies = policies;
        this.access = access;
        this.caller = caller;
        this.mandates = mandates;
    }

    @Transactional
    public Decision get(UUID id) {
        var decision = decisions.find(id).orElseThrow(Problem::notFound);
        access.requireReading(decision.practice());
        return decision;
    }

    /** Everything the decision was taken on, in the form that its input hash is taken of. */
    @Transactional
    public String receipt(UUID id) {
        var decision = get(id);
        return decisions
                .receipt(decision.id())
                .map(receipt -> CanonicalJson.of(receipt).text())
                .orElseThrow(Problem::notFound);
    }

    /** What nearly changed a decision that the caller may see. */
    @Transactional
    public List<NearMiss> nearMisses(Decision decision) {
        return decisions
                .receipt(decision.id())
                .map(receipt -> NearMisses.of(policies.now(), receipt, decision.months()))
                .orElse(List.of());
    }

    @Transactional
    public List<Decision> ofClaim(UUID claim) {
        return visible(decisions.ofClaim(claim));
    }

    @Transactional
    public List<Decision> ofPlacement(UUID placement) {
        return visible(decisions.ofPlacement(placement));
    }

    /** A claim and a placement have one practice, so the first decision speaks for all. */
    private List<Decision> visible(List<Decision> found) {
        return found.isEmpty() || maySee(found.getFirst().practice()) ? found : List.of();
    }

    private boolean maySee(UUID practice) {
        return caller.readsEverything() || mandates.covers(caller.subject(), practice, MandateRole.VIEWER);
    }
}

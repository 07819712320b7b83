package nl.ssfh.eligibility.decision.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.eligibility.decision.domain.Decision;
import nl.ssfh.eligibility.decision.domain.Decisions;
import nl.ssfh.eligibility.decision.domain.NearMiss;
import nl.ssfh.eligibility.decision.domain.NearMisses;
import nl.ssfh.eligibility.decision.domain.Party;
import nl.ssfh.eligibility.decision.domain.PlacementStudents;
import nl.ssfh.eligibility.policy.app.PoliciesInForce;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Mandates;
import nl.ssfh.platform.rights.Roles;

/** Shows decisions to those who may see them; for all others they do not exist. */
@ApplicationScoped
public class ShowDecisions {

    private final Decisions decisions;
    private final PoliciesInForce policies;
    private final Access access;
    private final Caller caller;
    private final Mandates mandates;
    private final PlacementStudents students;

    ShowDecisions(
            Decisions decisions,
            PoliciesInForce policies,
            Access access,
            Caller caller,
            Mandates mandates,
            PlacementStudents students) {
        this.decisions = decisions;
        this.policies = policies;
        this.access = access;
        this.caller = caller;
        this.mandates = mandates;
        this.students = students;
    }

    @Transactional
    public Shown get(UUID id) {
        return decisions.find(id).flatMap(this::visible).orElseThrow(Problem::notFound);
    }

    /** Everything the decision was taken on, in the form that its input hash is taken of; not for the student. */
    @Transactional
    public String receipt(UUID id) {
        var decision = decisions.find(id).orElseThrow(Problem::notFound);
        access.requireReading(decision.practice());
        return decisions
                .receipt(decision.id())
                .map(receipt -> CanonicalJson.of(receipt).text())
                .orElseThrow(Problem::notFound);
    }

    /** What nearly changed a decision that the caller may see; it is reckoned for both fees, so not for the student. */
    @Transactional
    public List<NearMiss> nearMisses(Shown shown) {
        var decision = shown.decision();
        if (shown.to() == Party.STUDENT) {
            return List.of();
        }
        return decisions
                .receipt(decision.id())
                .map(receipt -> NearMisses.of(policies.now(), receipt, decision.months()))
                .orElse(List.of());
    }

    @Transactional
    public List<Shown> ofClaim(UUID claim) {
        return visible(decisions.ofClaim(claim));
    }

    @Transactional
    public List<Shown> ofPlacement(UUID placement) {
        return visible(decisions.ofPlacement(placement));
    }

    private List<Shown> visible(List<Decision> found) {
        return found.stream().flatMap(each -> visible(each).stream()).toList();
    }

    private Optional<Shown> visible(Decision decision) {
        if (caller.readsEverything() || mandates.covers(caller.subject(), decision.practice(), MandateRole.VIEWER)) {
            return Optional.of(Shown.whole(decision));
        }
        return caller.has(Roles.STUDENT) && students.isStudentOf(decision.placement(), caller.subject())
                ? Optional.of(Shown.toStudent(decision))
                : Optional.empty();
    }
}

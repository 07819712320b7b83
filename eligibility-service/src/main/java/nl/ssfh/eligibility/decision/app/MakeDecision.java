package nl.ssfh.eligibility.decision.app;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.eligibility.decision.domain.Claim;
import nl.ssfh.eligibility.decision.domain.Decision;
import nl.ssfh.eligibility.decision.domain.GrantedMonths;
import nl.ssfh.eligibility.decision.domain.Judge;
import nl.ssfh.eligibility.decision.domain.MonthFinding;
import nl.ssfh.eligibility.decision.domain.Overrulings;
import nl.ssfh.eligibility.decision.domain.Receipt;
import nl.ssfh.eligibility.policy.app.PoliciesInForce;
import nl.ssfh.eligibility.policy.domain.Policies;
import nl.ssfh.eligibility.policy.domain.Policy;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Gathers what a decision needs, and makes it; nobody else decides for the student until the transaction ends. */
@ApplicationScoped
class MakeDecision {

    private final PoliciesInForce inForce;
    private final GrantedMonths granted;
    private final Overrulings overrulings;
    private final Clock clock;

    MakeDecision(PoliciesInForce inForce, GrantedMonths granted, Overrulings overrulings, Clock clock) {
        this.inForce = inForce;
        this.granted = granted;
        this.overrulings = overrulings;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    Draft on(Claim claim) {
        return on(claim, inForce.untilTheEnd());
    }

    /** As if these policies were in force. */
    @Transactional(TxType.MANDATORY)
    Draft on(Claim claim, Policies policies) {
        granted.lock(claim.student());
        var elsewhere = granted.elsewhere(
                claim.student(), claim.placement(), claim.facts().period());
        var receipt = new Receipt(claim.submittedOn(), claim.facts(), elsewhere, overrulings.of(claim.id()));
        var months = new Judge(policies).judge(receipt);
        return draft(claim, receipt, Judge.outcome(months), months, hashes(policies, months));
    }

    /** Nothing is granted any more, whatever the rules say. */
    @Transactional(TxType.MANDATORY)
    Draft onWithdrawal(Claim claim) {
        granted.lock(claim.student());
        var receipt = new Receipt(claim.submittedOn(), claim.facts(), List.of());
        return draft(claim, receipt, ClaimOutcome.WITHDRAWN, List.of(), Map.of());
    }

    private Draft draft(
            Claim claim, Receipt receipt, ClaimOutcome outcome, List<MonthFinding> months, Map<String, String> hashes) {
        var canonical = CanonicalJson.of(receipt);
        var decision = new Decision(
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                claim.sequence(),
                claim.id(),
                claim.reference(),
                claim.placement(),
                claim.practice(),
                LocalDate.now(clock),
                outcome,
                claim.facts().period(),
                hashes,
                canonical.sha256(),
                months);
        return new Draft(decision, canonical);
    }

    private static Map<String, String> hashes(Policies policies, List<MonthFinding> months) {
        return months.stream()
                .map(MonthFinding::policy)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(version -> policies.named(version).stream())
                .collect(toMap(Policy::version, Policy::hash));
    }
}

package nl.ssfh.payouts.evidence.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.payouts.evidence.domain.Evidence;
import nl.ssfh.payouts.evidence.domain.EvidenceTrail;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;

/** Gathers all that led to a payment, from whichever end somebody begins. That he looked is on record. */
@ApplicationScoped
public class GatherEvidence {

    private final EvidenceTrail trail;
    private final Audit audit;

    GatherEvidence(EvidenceTrail trail, Audit audit) {
        this.trail = trail;
        this.audit = audit;
    }

    @Transactional
    public Evidence ofInstalment(UUID id) {
        var evidence = trail.of(id).orElseThrow(Problem::notFound);
        looked(evidence);
        return evidence;
    }

    /** From a line of the bank; it may be about nothing that anybody knows. */
    @Transactional
    public OfBankLine ofBankLine(UUID id) {
        var line = trail.bankLine(id).orElseThrow(Problem::notFound);
        var evidence = Optional.ofNullable(line.instalment()).flatMap(trail::of);
        evidence.ifPresent(this::looked);
        return new OfBankLine(line, evidence);
    }

    /** What came of a claim, instalment by instalment; a claim of which nothing was decided has none. */
    @Transactional
    public List<Evidence> ofClaim(UUID claim, UUID after, int limit) {
        var found = trail.ofClaim(claim, after, limit).stream()
                .flatMap(id -> trail.of(id).stream())
                .toList();
        found.forEach(this::looked);
        return found;
    }

    private void looked(Evidence evidence) {
        var instalment = evidence.instalment();
        audit.record("read", "evidence", instalment.id(), instalment.practice(), Map.of("claim", instalment.claim()));
    }

    /** A line of the bank, and what it is about. */
    public record OfBankLine(Evidence.BankSaid line, Optional<Evidence> evidence) {}
}

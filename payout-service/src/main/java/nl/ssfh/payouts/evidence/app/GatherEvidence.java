package nl.ssfh.payouts.evidence.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
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

    /** The same to take along, with its transactions out of the bank files: these hold name and account. */
    @Transactional
    public Taken toTake(UUID id) {
        var evidence = trail.of(id).orElseThrow(Problem::notFound);
        var instalment = evidence.instalment();
        var transactions = new LinkedHashMap<String, String>();
        for (var attempt : evidence.attempts()) {
            trail.transaction(attempt).ifPresent(xml -> transactions.put(attempt.endToEndId(), xml));
        }
        audit.record("download", "evidence", id, instalment.practice(), Map.of("transactions", transactions.size()));
        return new Taken(evidence, transactions);
    }

    /**
     * Evidence to take along.
     *
     * @param transactions by end-to-end id, as they stand in the bank files
     */
    public record Taken(Evidence evidence, Map<String, String> transactions) {}

    /** A line of the bank, and what it is about. */
    public record OfBankLine(Evidence.BankSaid line, Optional<Evidence> evidence) {}
}

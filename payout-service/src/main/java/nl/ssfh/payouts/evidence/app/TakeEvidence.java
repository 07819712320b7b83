package nl.ssfh.payouts.evidence.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.payouts.evidence.domain.Evidence;
import nl.ssfh.payouts.evidence.domain.EvidenceTrail;
import nl.ssfh.payouts.evidence.domain.Paper;
import nl.ssfh.payouts.evidence.domain.Papers;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;

/**
 * Takes the evidence on an instalment along: with its transactions out of the bank files, which hold name and account,
 * and with the papers of the other services. That it was taken is on record.
 */
@ApplicationScoped
public class TakeEvidence {

    private final EvidenceTrail trail;
    private final Papers papers;
    private final PayCalendar calendar;
    private final Audit audit;

    TakeEvidence(EvidenceTrail trail, Papers papers, PayCalendar calendar, Audit audit) {
        this.trail = trail;
        this.papers = papers;
        this.calendar = calendar;
        this.audit = audit;
    }

    /** Other services are asked once our own transaction is over: one that is slow holds up nothing here. */
    public Taken take(UUID instalment) {
        var own = QuarkusTransaction.requiringNew().call(() -> own(instalment));
        return new Taken(
                own.evidence(),
                own.transactions(),
                calendar.now(),
                papers.of(own.evidence().decision()));
    }

    private Own own(UUID id) {
        var evidence = trail.of(id).orElseThrow(Problem::notFound);
        var transactions = new LinkedHashMap<String, String>();
        for (var attempt : evidence.attempts()) {
            trail.transaction(attempt).ifPresent(xml -> transactions.put(attempt.endToEndId(), xml));
        }
        var practice = evidence.instalment().practice();
        audit.record("download", "evidence", id, practice, Map.of("transactions", transactions.size()));
        return new Own(evidence, transactions);
    }

    private record Own(Evidence evidence, Map<String, String> transactions) {}

    /**
     * Evidence to take along.
     *
     * @param transactions by end-to-end id, as they stand in the bank files
     * @param askedAt when the other services were asked for their papers
     */
    public record Taken(Evidence evidence, Map<String, String> transactions, Instant askedAt, List<Paper> papers) {

        public Taken {
            papers = List.copyOf(papers);
        }
    }
}

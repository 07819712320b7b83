package nl.ssfh.claims.outcome.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.outcome.domain.Outcome;
import nl.ssfh.claims.outcome.domain.Outcome.Answer;
import nl.ssfh.claims.outcome.domain.Outcomes;
import nl.ssfh.claims.outcome.domain.Outcomes.By;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.placement.domain.Placements;
import nl.ssfh.contracts.ClaimsEvent.OutcomeRecorded;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.outbox.Outbox;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.rights.Caller;

/** Records what somebody tells of what became of a student. */
@ApplicationScoped
public class RecordOutcome {

    private final Outcomes outcomes;
    private final Placements placements;
    private final TellerOfCaller teller;
    private final OutcomeTerms terms;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    RecordOutcome(
            Outcomes outcomes,
            Placements placements,
            TellerOfCaller teller,
            OutcomeTerms terms,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.outcomes = outcomes;
        this.placements = placements;
        this.teller = teller;
        this.terms = terms;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Outcome record(UUID id, Answer answer) {
        var placement = placements.lock(id).orElseThrow(Problem::notFound);
        var by = new By(teller.of(placement), caller.subject(), clock.instant());
        requireReached(placement, answer);
        var recorded = outcomes.record(id, placement.practice(), answer, by);
        outbox.add(new OutcomeRecorded(
                id, placement.practice(), answer.milestone(), answer.inGpCare(), answer.work(), answer.sameRegion()));
        audit.record(
                "tell",
                "outcome",
                recorded.id(),
                placement.practice(),
                Map.of("placement", id, "milestone", answer.milestone(), "inGpCare", answer.inGpCare()));
        return recorded;
    }

    private void requireReached(Placement placement, Answer answer) {
        var day = terms.milestones()
                .day(answer.milestone(), placement.timeline().period().lastDay());
        new Violations()
                .unless(
                        !LocalDate.now(clock).isBefore(day),
                        "milestone",
                        "is reached on " + day,
                        "wordt bereikt op " + day)
                .orElseThrow();
    }
}

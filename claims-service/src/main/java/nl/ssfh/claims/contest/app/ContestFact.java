package nl.ssfh.claims.contest.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.contest.domain.Answer;
import nl.ssfh.claims.contest.domain.Contest;
import nl.ssfh.claims.contest.domain.ContestAnswered;
import nl.ssfh.claims.contest.domain.ContestOutcome;
import nl.ssfh.claims.contest.domain.Contests;
import nl.ssfh.claims.contest.domain.Fact;
import nl.ssfh.claims.input.app.NewId;
import nl.ssfh.claims.placement.domain.Placements;
import nl.ssfh.claims.student.app.OwnPlacements;
import nl.ssfh.contracts.ClaimsEvent.FactContested;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.outbox.Outbox;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Roles;
import org.jspecify.annotations.Nullable;

/** A student contests a fact of his placement; practice or fund answers. */
@ApplicationScoped
public class ContestFact {

    private final Contests contests;
    private final OwnPlacements own;
    private final Placements placements;
    private final Outbox outbox;
    private final Audit audit;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    ContestFact(
            Contests contests,
            OwnPlacements own,
            Placements placements,
            Outbox outbox,
            Audit audit,
            Access access,
            Caller caller,
            Clock clock) {
        this.contests = contests;
        this.own = own;
        this.placements = placements;
        this.outbox = outbox;
        this.audit = audit;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Contest contest(UUID placement, Fact fact, @Nullable String note) {
        var contested = own.get(placement);
        var contest = new Contest(
                NewId.next(), placement, contested.practice(), fact, note, caller.subject(), clock.instant(), null);
        contests.add(contest);
        outbox.add(new FactContested(contest.id(), placement, contested.practice(), fact.name()));
        audit.record("contest", "placement", placement, contested.practice(), Map.of("fact", fact));
        return contest;
    }

    /** By a FILER of the practice or by an officer. The change itself is recorded as any other change. */
    @Transactional
    public Contest answer(UUID placement, UUID id, ContestOutcome outcome, @Nullable String note) {
        var contest = contests.find(id)
                .filter(found -> found.placement().equals(placement))
                .orElse(null);
        if (!caller.has(Roles.OFFICER)) {
            access.require(practiceOf(placement), MandateRole.FILER);
        }
        if (contest == null) {
            throw Problem.notFound();
        }
        if (!contests.answer(id, new Answer(outcome, note, caller.subject(), clock.instant()))) {
            throw new ContestAnswered(id);
        }
        audit.record("answer", "contest", id, contest.practice(), Map.of("outcome", outcome));
        return contests.find(id).orElseThrow(Problem::notFound);
    }

    /** For the student himself, the practice and the fund. */
    @Transactional
    public List<Contest> of(UUID placement) {
        if (caller.has(Roles.STUDENT)) {
            return contests.of(own.get(placement).id());
        }
        access.requireReading(practiceOf(placement));
        return contests.of(placement);
    }

    private UUID practiceOf(UUID placement) {
        return placements.find(placement).orElseThrow(Problem::notFound).practice();
    }
}

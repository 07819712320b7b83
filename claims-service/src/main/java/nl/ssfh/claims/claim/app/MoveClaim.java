package nl.ssfh.claims.claim.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.claim.domain.Claim;
import nl.ssfh.claims.claim.domain.Claims;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.placement.domain.Placements;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.outbox.Outbox;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;

/** Submits a draft, and withdraws a claim. */
@ApplicationScoped
public class MoveClaim {

    private final Claims claims;
    private final Placements placements;
    private final Submissions submissions;
    private final StudentDays days;
    private final Outbox outbox;
    private final Audit audit;
    private final Access access;
    private final Clock clock;

    MoveClaim(
            Claims claims,
            Placements placements,
            Submissions submissions,
            StudentDays days,
            Outbox outbox,
            Audit audit,
            Access access,
            Clock clock) {
        this.claims = claims;
        this.placements = placements;
        this.submissions = submissions;
        this.days = days;
        this.outbox = outbox;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public Claim submit(UUID id) {
        var placement = placementOf(id);
        var claim = claim(id);
        days.requireFree(placement);
        outbox.add(claim.submit(submissions.of(placement), placement));
        audit.record("submit", "claim", id, claim.practice(), Map.of("placement", claim.placement()));
        return claim;
    }

    @Transactional
    public Claim withdraw(UUID id) {
        placementOf(id);
        var claim = claim(id);
        var before = claim.status();
        claim.withdraw(LocalDate.now(clock)).ifPresent(outbox::add);
        audit.record("withdraw", "claim", id, claim.practice(), Map.of("before", before));
        return claim;
    }

    /** Locked first, so that what is told of one placement keeps its order. */
    private Placement placementOf(UUID claim) {
        var placement = claims.placementOf(claim).flatMap(placements::lock).orElseThrow(Problem::notFound);
        access.require(placement.practice(), MandateRole.FILER);
        return placement;
    }

    private Claim claim(UUID id) {
        return claims.find(id).orElseThrow(Problem::notFound);
    }
}

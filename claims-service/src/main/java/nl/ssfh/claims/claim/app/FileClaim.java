package nl.ssfh.claims.claim.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.claim.domain.Claim;
import nl.ssfh.claims.claim.domain.Claims;
import nl.ssfh.claims.claim.domain.LiveClaimExists;
import nl.ssfh.claims.input.app.NewId;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.placement.domain.Placements;
import nl.ssfh.contracts.Agreement;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.outbox.Outbox;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;

/** Files a claim for a placement. */
@ApplicationScoped
public class FileClaim {

    private final Placements placements;
    private final Claims claims;
    private final Submissions submissions;
    private final StudentDays days;
    private final Outbox outbox;
    private final Audit audit;
    private final Access access;

    FileClaim(
            Placements placements,
            Claims claims,
            Submissions submissions,
            StudentDays days,
            Outbox outbox,
            Audit audit,
            Access access) {
        this.placements = placements;
        this.claims = claims;
        this.submissions = submissions;
        this.days = days;
        this.outbox = outbox;
        this.audit = audit;
        this.access = access;
    }

    @Transactional
    public Claim draft(UUID placement, Agreement agreement) {
        var claim = newClaim(claimable(placement), agreement);
        claims.add(claim);
        audit.record("draft", "claim", claim.id(), claim.practice(), Map.of("placement", placement));
        return claim;
    }

    @Transactional
    public Claim submit(UUID placement, Agreement agreement) {
        var claimed = claimable(placement);
        var claim = newClaim(claimed, agreement);
        days.requireFree(claimed);
        outbox.add(claim.submit(submissions.of(claimed), claimed));
        claims.add(claim);
        audit.record("submit", "claim", claim.id(), claim.practice(), Map.of("placement", placement));
        return claim;
    }

    private static Claim newClaim(Placement placement, Agreement agreement) {
        return new Claim(NewId.next(), placement, agreement);
    }

    private Placement claimable(UUID id) {
        var placement = placements.lock(id).orElseThrow(Problem::notFound);
        access.require(placement.practice(), MandateRole.FILER);
        claims.liveFor(id).ifPresent(live -> {
            throw new LiveClaimExists(live.id());
        });
        return placement;
    }
}

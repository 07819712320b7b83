package nl.ssfh.claims.claim.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import nl.ssfh.claims.claim.domain.Claim;
import nl.ssfh.claims.claim.domain.Claims;
import nl.ssfh.claims.claim.domain.Draft;
import nl.ssfh.claims.claim.domain.Drafts;
import nl.ssfh.claims.claim.domain.LiveClaimExists;
import nl.ssfh.claims.input.app.NewId;
import nl.ssfh.claims.placement.app.NewPlacement;
import nl.ssfh.claims.placement.app.RegisterPlacement;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.placement.domain.Placements;
import nl.ssfh.contracts.Agreement;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;
import org.jspecify.annotations.Nullable;

/** Files a claim, for a placement that is registered or is registered with it. */
@ApplicationScoped
public class FileClaim {

    private final Placements placements;
    private final RegisterPlacement registration;
    private final Claims claims;
    private final Drafts drafts;
    private final TellSubmission tell;
    private final Audit audit;
    private final Access access;
    private final Clock clock;

    FileClaim(
            Placements placements,
            RegisterPlacement registration,
            Claims claims,
            Drafts drafts,
            TellSubmission tell,
            Audit audit,
            Access access,
            Clock clock) {
        this.placements = placements;
        this.registration = registration;
        this.claims = claims;
        this.drafts = drafts;
        this.tell = tell;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public Claim draft(Draft draft) {
        var claim = new Claim(NewId.next(), claimable(draft, null));
        claims.add(claim);
        keep("draft", claim, draft);
        return claim;
    }

    /** Replaces what a draft holds. */
    @Transactional
    public Claim redraft(UUID id, Draft draft) {
        var claim = claims.lock(id).orElseThrow(Problem::notFound);
        access.require(claim.practice(), MandateRole.FILER);
        claim.redraft(claimable(draft, claim));
        keep("redraft", claim, draft);
        return claim;
    }

    @Transactional
    public Claim submit(UUID placement, Agreement agreement) {
        return submit(claimable(placement, null), agreement);
    }

    /** Registers the placement and claims for it. */
    @Transactional
    public Claim submit(NewPlacement placement, Agreement agreement) {
        return submit(registration.register(placement), agreement);
    }

    private Claim submit(Placement placement, Agreement agreement) {
        var claim = new Claim(NewId.next(), placement, agreement);
        tell.submitted(claim, placement);
        claims.add(claim);
        return claim;
    }

    private void keep(String action, Claim claim, Draft draft) {
        drafts.keep(claim.id(), draft.typed(), LocalDate.now(clock));
        var details = new HashMap<String, @Nullable Object>();
        details.put("placement", draft.placement());
        details.put("answers", draft.answers());
        audit.record(action, "claim", claim.id(), claim.practice(), details);
    }

    /** The draft for its own practice: that of its placement, or the one for which it is typed. */
    private Draft claimable(Draft draft, @Nullable Claim own) {
        if (draft.placement() != null) {
            var practice = claimable(draft.placement(), own).practice();
            return new Draft(practice, draft.placement(), null, draft.answers());
        }
        access.require(draft.practice(), MandateRole.FILER);
        return draft;
    }

    private Placement claimable(UUID id, @Nullable Claim own) {
        var placement = placements.lock(id).orElseThrow(Problem::notFound);
        access.require(placement.practice(), MandateRole.FILER);
        claims.liveFor(id).filter(live -> !live.equals(own)).ifPresent(live -> {
            throw new LiveClaimExists(live.id());
        });
        return placement;
    }
}

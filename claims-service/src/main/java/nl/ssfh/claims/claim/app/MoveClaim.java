package nl.ssfh.claims.claim.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.claim.domain.Claim;
import nl.ssfh.claims.claim.domain.ClaimCannotMove;
import nl.ssfh.claims.claim.domain.ClaimStatus;
import nl.ssfh.claims.claim.domain.Claims;
import nl.ssfh.claims.claim.domain.Drafts;
import nl.ssfh.claims.placement.app.RegisterPlacement;
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
    private final Drafts drafts;
    private final DraftReader reader;
    private final RegisterPlacement registration;
    private final Placements placements;
    private final TellSubmission tell;
    private final Outbox outbox;
    private final Audit audit;
    private final Access access;
    private final Clock clock;

    MoveClaim(
            Claims claims,
            Drafts drafts,
            DraftReader reader,
            RegisterPlacement registration,
            Placements placements,
            TellSubmission tell,
            Outbox outbox,
            Audit audit,
            Access access,
            Clock clock) {
        this.claims = claims;
        this.drafts = drafts;
        this.reader = reader;
        this.registration = registration;
        this.placements = placements;
        this.tell = tell;
        this.outbox = outbox;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    /** Submitting what is submitted already changes nothing: whoever asks gets the same answer. */
    @Transactional
    public Claim submit(UUID id) {
        var claim = claim(id);
        if (!claim.status().isTold()) {
            var placement = completed(claim);
            tell.submitted(claim, placement);
            drafts.keep(id, null, LocalDate.now(clock));
        }
        return claim;
    }

    @Transactional
    public Claim withdraw(UUID id) {
        return withdraw(claim(id));
    }

    /** Withdraws what is a draft still; a claim that was submitted meanwhile stays. */
    @Transactional
    public void discard(UUID id) {
        var claim = claim(id);
        if (claim.status() != ClaimStatus.DRAFT) {
            throw new ClaimCannotMove(id, claim.status(), ClaimStatus.DRAFT);
        }
        withdraw(claim);
    }

    private Claim withdraw(Claim claim) {
        if (claim.placement() != null) {
            lock(claim.placement());
        }
        var before = claim.status();
        claim.withdraw(LocalDate.now(clock)).ifPresent(outbox::add);
        drafts.keep(claim.id(), null, LocalDate.now(clock));
        audit.record("withdraw", "claim", claim.id(), claim.practice(), Map.of("before", before));
        return claim;
    }

    /** A placement that was typed only is registered now. */
    private Placement completed(Claim claim) {
        var known = claim.placement();
        var typed = drafts.typed(claim.id()).orElse(null);
        var ready = reader.ready(claim.answers(), known != null, typed);
        var placement = known != null ? lock(known) : registration.register(ready.placement(claim.practice()));
        claim.complete(placement, ready.agreement());
        return placement;
    }

    private Placement lock(UUID placement) {
        return placements.lock(placement).orElseThrow(Problem::notFound);
    }

    private Claim claim(UUID id) {
        var claim = claims.lock(id).orElseThrow(Problem::notFound);
        access.require(claim.practice(), MandateRole.FILER);
        return claim;
    }
}

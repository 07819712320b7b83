package nl.ssfh.claims.claim.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.claim.domain.Claim;
import nl.ssfh.claims.claim.domain.ClaimCannotMove;
import nl.ssfh.claims.claim.domain.ClaimFacts;
import nl.ssfh.claims.claim.domain.ClaimStatus;
import nl.ssfh.claims.claim.domain.Claims;
import nl.ssfh.claims.input.domain.Flaw;
import nl.ssfh.claims.placement.domain.Agreed;
import nl.ssfh.claims.placement.domain.ChangeDoesNotFit;
import nl.ssfh.claims.placement.domain.Placements;
import nl.ssfh.contracts.Agreement;
import nl.ssfh.contracts.AmendmentReason;
import nl.ssfh.contracts.ClaimsEvent.ClaimAmended;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.outbox.Outbox;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;
import org.jspecify.annotations.Nullable;

/** Amends what was submitted: freely before it is decided on, with a reason afterwards. It is decided on anew. */
@ApplicationScoped
public class AmendClaim {

    private final Claims claims;
    private final Placements placements;
    private final StudentDays days;
    private final Outbox outbox;
    private final Audit audit;
    private final Access access;
    private final Clock clock;

    AmendClaim(
            Claims claims,
            Placements placements,
            StudentDays days,
            Outbox outbox,
            Audit audit,
            Access access,
            Clock clock) {
        this.claims = claims;
        this.placements = placements;
        this.days = days;
        this.outbox = outbox;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    /** An amendment that changes nothing is told to nobody. */
    @Transactional
    public Claim amend(UUID id, Amendment asked) {
        var claim = claims.lock(id).orElseThrow(Problem::notFound);
        access.require(claim.practice(), MandateRole.FILER);
        if (!claim.status().isTold()) {
            throw new ClaimCannotMove(id, claim.status(), ClaimStatus.SUBMITTED);
        }
        var placement = placements.lock(claim.claimedPlacement()).orElseThrow(Problem::notFound);
        var before = ClaimFacts.of(claim, placement);
        if (asked.facts() != null) {
            placement.correct(asked.facts());
        }
        var reason = reason(claim, asked);
        claim.amend(asked.agreement(), before, placement, LocalDate.now(clock), reason)
                .ifPresent(amended -> {
                    days.requireFree(placement);
                    tell(amended);
                });
        return claim;
    }

    private void tell(ClaimAmended amended) {
        outbox.add(amended);
        audit.record(
                "amend",
                "claim",
                amended.claim(),
                amended.practice(),
                Map.of("reason", amended.reason(), "before", amended.before(), "after", amended.after()));
    }

    private static AmendmentReason reason(Claim claim, Amendment asked) {
        if (!claim.status().isDecided()) {
            return asked.reason() == null ? AmendmentReason.NOT_DECIDED : asked.reason();
        }
        if (asked.reason() == null || asked.reason() == AmendmentReason.NOT_DECIDED) {
            throw new ChangeDoesNotFit(List.of(new Flaw(
                    "reason", "is needed: the claim is decided on", "is nodig: op de aanvraag is al beslist")));
        }
        return asked.reason();
    }

    /** What is to be otherwise; what is absent stays as it is. */
    public record Amendment(
            @Nullable Agreement agreement,
            @Nullable Agreed facts,
            @Nullable AmendmentReason reason) {}
}

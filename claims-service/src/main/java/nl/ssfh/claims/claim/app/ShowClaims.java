package nl.ssfh.claims.claim.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.claim.domain.Claim;
import nl.ssfh.claims.claim.domain.ClaimStatus;
import nl.ssfh.claims.claim.domain.Claims;
import nl.ssfh.claims.claim.domain.Claims.Wanted;
import nl.ssfh.claims.claim.domain.Drafts;
import nl.ssfh.claims.claim.domain.Drafts.Background;
import nl.ssfh.claims.claim.domain.Reference;
import nl.ssfh.claims.practice.app.ReachOfCaller;
import nl.ssfh.claims.task.domain.Waiting;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;
import org.jspecify.annotations.Nullable;

/** Shows claims to those who may see them. */
@ApplicationScoped
public class ShowClaims {

    private static final Background NOTHING = new Background(null, null);

    private final Claims claims;
    private final Drafts drafts;
    private final NextSteps steps;
    private final ReachOfCaller reach;
    private final Access access;

    ShowClaims(Claims claims, Drafts drafts, NextSteps steps, ReachOfCaller reach, Access access) {
        this.claims = claims;
        this.drafts = drafts;
        this.steps = steps;
        this.reach = reach;
        this.access = access;
    }

    @Transactional
    public Shown get(UUID id) {
        var claim = claims.find(id).orElseThrow(Problem::notFound);
        access.requireReading(claim.practice());
        return of(claim);
    }

    /** A claim that the caller is known to see. */
    @Transactional
    public Shown of(Claim claim) {
        return shown(List.of(claim)).getFirst();
    }

    @Transactional
    public List<Shown> list(Question asked, Cursor cursor) {
        var wanted = new Wanted(reach.within(asked.practice()), asked.placement(), asked.status(), asked.reference());
        return shown(claims.list(wanted, cursor.after(), cursor.fetch()));
    }

    private List<Shown> shown(List<Claim> found) {
        var ids = found.stream()
                .filter(claim -> claim.status() == ClaimStatus.DRAFT)
                .map(Claim::id)
                .toList();
        Map<UUID, Background> behind = ids.isEmpty() ? Map.of() : drafts.of(ids);
        return found.stream()
                .map(claim -> shown(claim, behind.getOrDefault(claim.id(), NOTHING)))
                .toList();
    }

    private Shown shown(Claim claim, Background behind) {
        return new Shown(claim, behind.typed(), steps.of(claim, behind.deadlineFrom()));
    }

    /** Which claims are asked for. */
    public record Question(
            @Nullable UUID practice,
            @Nullable UUID placement,
            @Nullable ClaimStatus status,
            @Nullable Reference reference) {}

    /**
     * A claim, with what it waits for.
     *
     * @param typed of a draft: what was typed of a placement that is not registered yet
     */
    public record Shown(Claim claim, @Nullable String typed, Waiting waitsFor) {

        public UUID id() {
            return claim.id();
        }
    }
}

package nl.ssfh.claims.export.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.claim.domain.Claim;
import nl.ssfh.claims.claim.domain.ClaimStatus;
import nl.ssfh.claims.claim.domain.Claims;
import nl.ssfh.claims.claim.domain.Claims.Wanted;
import nl.ssfh.claims.practice.app.ReachOfCaller;
import org.jspecify.annotations.Nullable;

/** Reads claims for a file, part by part, each in a transaction of its own. */
@ApplicationScoped
public class ExportClaims {

    private final Claims claims;
    private final PracticeNames names;
    private final ReachOfCaller reach;

    ExportClaims(Claims claims, PracticeNames names, ReachOfCaller reach) {
        this.claims = claims;
        this.names = names;
        this.reach = reach;
    }

    /** What the caller may see of what he asks; asked before the file begins, for a refusal is no file. */
    @Transactional
    public Wanted wanted(@Nullable UUID practice, @Nullable ClaimStatus status) {
        return new Wanted(reach.within(practice), null, status, null);
    }

    /** The next part in the order of their ids, after the given one; empty at the end. */
    @Transactional
    public List<Row> part(Wanted wanted, UUID after, int most) {
        var found = claims.list(wanted, after, most);
        var called = names.of(found.stream().map(Claim::practice));
        return found.stream()
                .map(claim -> new Row(claim, called.getOrDefault(claim.practice(), "")))
                .toList();
    }

    /** A claim with the name of its practice. */
    public record Row(Claim claim, String practiceName) {}
}

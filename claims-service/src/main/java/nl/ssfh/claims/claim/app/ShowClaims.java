package nl.ssfh.claims.claim.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.claim.domain.Claim;
import nl.ssfh.claims.claim.domain.ClaimStatus;
import nl.ssfh.claims.claim.domain.Claims;
import nl.ssfh.claims.claim.domain.Claims.Wanted;
import nl.ssfh.claims.practice.app.ReachOfCaller;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;
import org.jspecify.annotations.Nullable;

/** Shows claims to those who may see them. */
@ApplicationScoped
public class ShowClaims {

    private final Claims claims;
    private final ReachOfCaller reach;
    private final Access access;

    ShowClaims(Claims claims, ReachOfCaller reach, Access access) {
        this.claims = claims;
        this.reach = reach;
        this.access = access;
    }

    @Transactional
    public Claim get(UUID id) {
        var claim = claims.find(id).orElseThrow(Problem::notFound);
        access.requireReading(claim.practice());
        return claim;
    }

    @Transactional
    public List<Claim> list(@Nullable UUID practice, @Nullable ClaimStatus status, Cursor cursor) {
        return claims.list(new Wanted(reach.within(practice), status), cursor.after(), cursor.fetch());
    }
}

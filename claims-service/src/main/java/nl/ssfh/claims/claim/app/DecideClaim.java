package nl.ssfh.claims.claim.app;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.ssfh.claims.claim.domain.Claims;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;

/** Takes over what eligibility-service decided. */
@ApplicationScoped
public class DecideClaim {

    private final Claims claims;

    DecideClaim(Claims claims) {
        this.claims = claims;
    }

    /** A claim may be withdrawn while it is being decided: then the decision comes too late, which is normal. */
    @Transactional
    public void on(ClaimDecided decided) {
        var claim = claims.find(decided.claim())
                .orElseThrow(() -> new IllegalStateException("There is no claim " + decided.claim()));
        if (claim.status().isFinal()) {
            Log.infof("Decision %s comes too late for claim %s", decided.decision(), claim.id());
            return;
        }
        claim.decided(decided.sequence(), decided.outcome());
    }
}

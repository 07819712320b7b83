package nl.ssfh.claims.placement.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.rights.Caller;

/** Records of which students the fund read the name: nobody gave it a mandate to, and it may be asked why. */
@ApplicationScoped
public class FundReading {

    private final Caller caller;
    private final Audit audit;

    FundReading(Caller caller, Audit audit) {
        this.caller = caller;
        this.audit = audit;
    }

    @Transactional(TxType.MANDATORY)
    public void of(Collection<Placement> seen) {
        if (!seen.isEmpty() && caller.readsEverything()) {
            audit.recordEach(
                    "read", "placement", seen.stream().map(Placement::id).toList());
        }
    }
}

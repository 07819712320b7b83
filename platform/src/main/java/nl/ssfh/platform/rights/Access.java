package nl.ssfh.platform.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.problem.Problem;

/** Refuses what the caller may not do. What he may not see does not exist for him. */
@ApplicationScoped
public class Access {

    private final Caller caller;
    private final Mandates mandates;

    Access(Caller caller, Mandates mandates) {
        this.caller = caller;
        this.mandates = mandates;
    }

    /** The caller acts for the practice under a mandate of at least this role. */
    public void require(UUID practice, MandateRole needed) {
        if (mandates.covers(caller.subject(), practice, needed)) {
            return;
        }
        if (needed != MandateRole.VIEWER && mandates.covers(caller.subject(), practice, MandateRole.VIEWER)) {
            throw Problem.mandateTooSmall(needed);
        }
        throw Problem.notFound();
    }

    /** The caller may see what belongs to the practice. */
    public void requireReading(UUID practice) {
        if (!caller.readsEverything()) {
            require(practice, MandateRole.VIEWER);
        }
    }
}

package nl.ssfh.claims.practice.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.claims.practice.domain.Reach;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.rights.Access;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Mandates;
import org.jspecify.annotations.Nullable;

/** Tells which practices the caller may see. */
@ApplicationScoped
public class ReachOfCaller {

    private final Caller caller;
    private final Mandates mandates;
    private final Access access;

    ReachOfCaller(Caller caller, Mandates mandates, Access access) {
        this.caller = caller;
        this.mandates = mandates;
        this.access = access;
    }

    public Reach all() {
        return caller.readsEverything()
                ? Reach.EVERYTHING
                : Reach.of(Set.copyOf(mandates.practicesOf(caller.subject())));
    }

    /** All, or only the practice that was asked for. */
    public Reach within(@Nullable UUID practice) {
        if (practice == null) {
            return all();
        }
        access.requireReading(practice);
        return Reach.of(Set.of(practice));
    }

    /** What the caller may do for each of the practices; nothing for those for which he has no mandate. */
    public Map<UUID, MandateRole> roles(Collection<UUID> practices) {
        return mandates.rolesOf(caller.subject(), practices);
    }
}

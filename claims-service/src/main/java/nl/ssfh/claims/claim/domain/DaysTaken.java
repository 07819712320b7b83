package nl.ssfh.claims.claim.domain;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A student is claimed for on the same days already: at one place on one day. */
public class DaysTaken extends RuntimeException {

    private final @Nullable UUID placement;

    /**
     * @param placement the other one when it is of the same practice; no practice learns of a placement elsewhere
     */
    public DaysTaken(@Nullable UUID placement) {
        super("The student is claimed for on the same days already");
        this.placement = placement;
    }

    public Optional<UUID> placement() {
        return Optional.ofNullable(placement);
    }
}

package nl.ssfh.claims.practice.domain;

import java.util.Set;
import java.util.UUID;

/**
 * The practices whose data somebody may see.
 *
 * @param everything the fund's own people see all practices; then {@code practices} is empty
 */
public record Reach(boolean everything, Set<UUID> practices) {

    public static final Reach EVERYTHING = new Reach(true, Set.of());

    public Reach {
        practices = Set.copyOf(practices);
    }

    public static Reach of(Set<UUID> practices) {
        return new Reach(false, practices);
    }
}

package nl.ssfh.claims.task.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whom tasks are asked.
 *
 * @param parties in whose name he can act; for the {@link Party#FUND} he sees the tasks of all practices
 * @param practices for which he acts as {@link Party#PRACTICE}
 * @param student who he is as {@link Party#STUDENT}, absent when his login is linked to none
 */
public record Viewer(
        Set<Party> parties, Set<UUID> practices, @Nullable UUID student, LocalDate today) {

    public Viewer {
        parties = Set.copyOf(parties);
        practices = Set.copyOf(practices);
    }

    public boolean is(Party party) {
        return parties.contains(party);
    }

    public Optional<UUID> asStudent() {
        return is(Party.STUDENT) ? Optional.ofNullable(student) : Optional.empty();
    }
}

package nl.ssfh.claims.task.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * For whom tasks are asked.
 *
 * @param parties in whose name he can act; for the {@link Party#FUND} he sees the tasks of all practices
 * @param practices for which he acts as {@link Party#PRACTICE}
 * @param students who he is as {@link Party#STUDENT}, none when his login is linked to none
 */
public record Viewer(Set<Party> parties, Set<UUID> practices, Set<UUID> students, LocalDate today) {

    public Viewer {
        parties = Set.copyOf(parties);
        practices = Set.copyOf(practices);
        students = Set.copyOf(students);
    }

    public boolean is(Party party) {
        return parties.contains(party);
    }
}

package nl.ssfh.claims.contest.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All contested facts. */
public interface Contests {

    void add(Contest contest);

    Optional<Contest> find(UUID id);

    /** Answers it; false when somebody did already. */
    boolean answer(UUID id, Answer answer);

    /** Those of one placement, in the order in which they were told: a handful. */
    List<Contest> of(UUID placement);

    /** Those that wait, at one practice or everywhere, in the order of their ids. */
    List<Contest> open(@Nullable UUID practice, UUID after, int limit);
}

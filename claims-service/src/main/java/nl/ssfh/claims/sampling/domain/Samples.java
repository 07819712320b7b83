package nl.ssfh.claims.sampling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.claims.sampling.domain.Sample.Drawn;
import nl.ssfh.claims.sampling.domain.Sample.Judgement;

/** All samples. */
public interface Samples {

    Optional<Sample> find(UUID id);

    List<Sample> list(UUID after, int limit);

    /** What was drawn in the order of the placements, from the first one after the given id. */
    List<Drawn> drawn(UUID sample, UUID after, int limit);

    /** One placement of a sample, kept from everybody else until this transaction ends. */
    Optional<Drawn> lock(UUID sample, UUID placement);

    void judge(Drawn drawn, Judgement judgement, String by, Instant at);

    /** Asks once more: what was found before is no more. */
    void askAgain(Drawn drawn, LocalDate until);
}

package nl.ssfh.claims.outcome.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.outcome.domain.Outcome.Answer;
import nl.ssfh.claims.outcome.domain.Outcome.Teller;
import nl.ssfh.contracts.Milestone;
import nl.ssfh.contracts.Span;
import org.jspecify.annotations.Nullable;

/** All outcomes: one for each placement and milestone. */
public interface Outcomes {

    /** Asks for claimed placements that ended on these days and were not asked yet, and gives those. */
    List<Asked> ask(Milestone milestone, Span lastDays, LocalDate today, int most);

    /** Records the answer, in the place of an earlier one. */
    Outcome record(UUID placement, UUID practice, Answer answer, By by);

    List<Outcome> of(UUID placement);

    /** Of all placements in the order of their ids, from the first one after the given. */
    List<Outcome> list(@Nullable Milestone milestone, UUID after, int limit);

    /** How often each milestone was asked, and how often it was told; a milestone that was never asked is absent. */
    List<Response> responses();

    /** How many of those who were asked for a milestone told. */
    record Response(Milestone milestone, int asked, int told) {}

    /** A placement that is asked from now on. */
    record Asked(UUID placement, UUID practice) {}

    /** Who told, and when. */
    record By(Teller teller, String subject, Instant at) {}
}

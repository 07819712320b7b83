package nl.ssfh.claims.outcome.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.outcome.domain.Outcome;
import nl.ssfh.claims.outcome.domain.Outcomes;
import nl.ssfh.claims.placement.domain.Placements;
import nl.ssfh.contracts.Milestone;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Shows outcomes to those who may see the placement. */
@ApplicationScoped
public class ShowOutcomes {

    private final Outcomes outcomes;
    private final Placements placements;
    private final TellerOfCaller teller;

    ShowOutcomes(Outcomes outcomes, Placements placements, TellerOfCaller teller) {
        this.outcomes = outcomes;
        this.placements = placements;
        this.teller = teller;
    }

    @Transactional
    public List<Outcome> of(UUID placement) {
        teller.requireReading(placements.find(placement).orElseThrow(Problem::notFound));
        return outcomes.of(placement);
    }

    /** For the fund: how many answer. */
    @Transactional
    public List<Outcomes.Response> responses() {
        return outcomes.responses();
    }

    /** For the fund: of all placements. */
    @Transactional
    public List<Outcome> list(@Nullable Milestone milestone, Cursor at) {
        return outcomes.list(milestone, at.after(), at.fetch());
    }
}

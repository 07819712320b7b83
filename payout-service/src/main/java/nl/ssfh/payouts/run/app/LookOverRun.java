package nl.ssfh.payouts.run.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.ssfh.payouts.run.domain.RunOverview;
import nl.ssfh.payouts.run.domain.RunOverviews;
import nl.ssfh.payouts.run.domain.RunOverviews.Limits;
import nl.ssfh.payouts.run.domain.Runs;

/** Shows the second officer what a run comes to and what is unusual in it. */
@ApplicationScoped
public class LookOverRun {

    private static final int MOST = 200;

    private final Runs runs;
    private final RunOverviews overviews;
    private final UnusualLimits limits;

    LookOverRun(Runs runs, RunOverviews overviews, UnusualLimits limits) {
        this.runs = runs;
        this.overviews = overviews;
        this.limits = limits;
    }

    @Transactional
    public RunOverview look(UUID id) {
        var run = runs.get(id);
        return overviews.of(run.id(), new Limits(limits.timesMedian(), limits.linesOfPractice(), MOST));
    }
}

package nl.ssfh.payouts.run.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.ssfh.payouts.run.domain.LineCheck;
import nl.ssfh.payouts.run.domain.LineChecks;
import nl.ssfh.payouts.run.domain.LineChecks.Counts;
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
    private final LineChecks checks;
    private final UnusualLimits limits;

    LookOverRun(Runs runs, RunOverviews overviews, LineChecks checks, UnusualLimits limits) {
        this.runs = runs;
        this.overviews = overviews;
        this.checks = checks;
        this.limits = limits;
    }

    @Transactional
    public Looked look(UUID id) {
        var run = runs.get(id);
        return new Looked(
                overviews.of(run.id(), new Limits(limits.timesMedian(), limits.linesOfPractice(), MOST)),
                checks.counts(id),
                checks.letPass(id));
    }

    /**
     * All that he looks at.
     *
     * @param letPass every line that goes along in spite of a check
     */
    public record Looked(RunOverview overview, Counts counts, List<LineCheck> letPass) {}
}

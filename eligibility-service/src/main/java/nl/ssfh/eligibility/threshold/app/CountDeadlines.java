package nl.ssfh.eligibility.threshold.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.ssfh.eligibility.policy.app.PoliciesInForce;
import nl.ssfh.eligibility.threshold.domain.Deadline;
import nl.ssfh.eligibility.threshold.domain.DeadlineCounts;
import nl.ssfh.eligibility.threshold.domain.DeadlineRule;
import nl.ssfh.eligibility.threshold.domain.Submissions;

/** Shows whether claims crowd just before the day after which they are too late (X5). */
@ApplicationScoped
public class CountDeadlines {

    private final PoliciesInForce policies;
    private final Submissions submissions;

    CountDeadlines(PoliciesInForce policies, Submissions submissions) {
        this.policies = policies;
        this.submissions = submissions;
    }

    /** Around the deadline of each regime; policies with the same deadline are counted together. */
    @Transactional
    public List<DeadlineCounts> all() {
        var rules = policies.now().all().stream()
                .flatMap(policy -> DeadlineRule.of(policy).stream())
                .toList();
        var found = submissions.around(rules, DeadlineCounts.REACH);
        return rules.stream()
                .map(DeadlineRule::deadline)
                .distinct()
                .sorted(Comparator.comparing(Deadline::regime)
                        .thenComparing(Deadline::from)
                        .thenComparingInt(Deadline::months))
                .map(deadline -> DeadlineCounts.of(deadline, found.getOrDefault(deadline, Map.of())))
                .toList();
    }
}

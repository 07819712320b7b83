package nl.ssfh.eligibility.threshold.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.ssfh.eligibility.policy.app.PoliciesInForce;
import nl.ssfh.eligibility.threshold.domain.HourCounts;
import nl.ssfh.eligibility.threshold.domain.ThresholdCounts;

/** Shows whether claims crowd just above the hours from which more is paid. */
@ApplicationScoped
public class CountThresholds {

    private final PoliciesInForce policies;
    private final HourCounts counts;

    CountThresholds(PoliciesInForce policies, HourCounts counts) {
        this.policies = policies;
        this.counts = counts;
    }

    /** Around every number of hours that a policy in force names. */
    @Transactional
    public List<ThresholdCounts> hours() {
        return policies.now().all().stream()
                .flatMap(policy -> Stream.of(policy.baseAmounts(), policy.supplements()))
                .flatMap(table -> table.points("hoursPerWeek").stream())
                .map(BigDecimal::stripTrailingZeros)
                .sorted()
                .distinct()
                .map(counts::around)
                .toList();
    }
}

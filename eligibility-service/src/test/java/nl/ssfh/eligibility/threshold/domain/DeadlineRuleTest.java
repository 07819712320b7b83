package nl.ssfh.eligibility.threshold.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ssfh.eligibility.policy.domain.Regime;
import nl.ssfh.eligibility.policy.store.ShippedPolicies;
import nl.ssfh.eligibility.threshold.domain.Deadline.CountedFrom;
import nl.ssfh.eligibility.threshold.domain.DeadlineCounts.Day;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineRuleTest {

    @ParameterizedTest
    @CsvSource({
        "BOL, END",
        "HBO, END",
        "THIRD_PATH_OTHER, END",
        "BBL_REGULAR, START",
        "BBL_ENTRANT, START",
        "THIRD_PATH_ENTRANT, START"
    })
    void the_tables_say_what_the_deadline_of_a_regime_is_counted_from(Regime regime, CountedFrom from) {
        for (var policy : ShippedPolicies.read().all()) {
            assertThat(DeadlineRule.of(policy))
                    .extracting(DeadlineRule::deadline)
                    .filteredOn(deadline -> deadline.regime() == regime)
                    .containsOnly(new Deadline(regime, from, 4));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1,", "4,", "5, 5", "120, 120"})
    void a_small_group_is_hidden(long claims, Long shown) {
        var deadline = new Deadline(Regime.BOL, CountedFrom.END, 4);

        var counts = DeadlineCounts.of(deadline, Map.of(-30, claims));

        assertThat(counts.days()).hasSize(61);
        assertThat(counts.days().getFirst()).isEqualTo(new Day(-30, shown));
        assertThat(counts.days().getLast()).isEqualTo(new Day(30, 0L));
    }
}

package nl.ssfh.eligibility.yields.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares and their intervals. */
class WilsonTest {

    /** As Newcombe published them: Statistics in Medicine 17 (1998), table I, method 3. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.3080, 0.2553, 0.3662",
        "15, 148, 0.1014, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.0000, 0.1611",
        "1, 29, 0.0345, 0.0061, 0.1718"
    })
    void the_limits_are_those_that_were_published(
            long hits, long persons, BigDecimal share, BigDecimal low, BigDecimal high) {
        var estimate = Wilson.share(hits, persons);

        assertThat(estimate.value()).isEqualTo(share);
        assertThat(estimate.interval()).contains(new Estimate.Interval(low, high));
    }

    @ParameterizedTest
    @CsvSource({"0, 7", "3, 7", "7, 7", "5, 5", "49, 90", "2, 1000"})
    void who_leaves_mirrors_who_stays(long hits, long persons) {
        var staying = Wilson.share(hits, persons).interval().orElseThrow();
        var leaving = Wilson.share(persons - hits, persons).interval().orElseThrow();

        assertThat(leaving.low()).isEqualByComparingTo(BigDecimal.ONE.subtract(staying.high()));
        assertThat(leaving.high()).isEqualByComparingTo(BigDecimal.ONE.subtract(staying.low()));
    }
}

package nl.ssfh.eligibility.policy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The months of a policy. */
class ValidityTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01, 2024-12, 2023-12, false",
        "2024-01, 2024-12, 2024-01, true",
        "2024-01, 2024-12, 2024-12, true",
        "2024-01, 2024-12, 2025-01, false",
        "2024-01, 2024-01, 2024-01, true",
        "2024-01, , 2099-12, true",
        "2024-01, , 2023-12, false"
    })
    void the_first_and_the_last_month_both_count(
            YearMonth first, @Nullable YearMonth last, YearMonth month, boolean contained) {
        assertThat(new Validity(first, last).contains(month)).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01, 2024-12, 2025-01, 2025-12, false",
        "2024-01, 2024-12, 2024-12, 2025-12, true",
        "2024-01, 2024-12, 2024-03, 2024-04, true",
        "2024-01, , 2030-01, 2030-12, true",
        "2024-01, , 2020-01, 2023-12, false"
    })
    void two_overlap_or_they_do_not_whoever_asks(
            YearMonth first, @Nullable YearMonth last, YearMonth from, @Nullable YearMonth to, boolean overlap) {
        var one = new Validity(first, last);
        var other = new Validity(from, to);

        assertThat(one.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(one)).isEqualTo(overlap);
    }

    @Test
    void it_cannot_end_before_it_begins() {
        assertThatThrownBy(() -> new Validity(YearMonth.of(2024, 2), YearMonth.of(2024, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2024-01 is before 2024-02");
    }

    @Test
    void it_is_written_with_or_without_an_end() {
        assertThat(new Validity(YearMonth.of(2024, 1), YearMonth.of(2024, 12))).hasToString("2024-01/2024-12");
        assertThat(new Validity(YearMonth.of(2024, 1), null)).hasToString("2024-01/..");
    }
}

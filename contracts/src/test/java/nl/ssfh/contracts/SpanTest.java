package nl.ssfh.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class SpanTest {

    static final LocalDate FEBRUARY_10 = LocalDate.of(2024, 2, 10);

    @Test
    void first_and_last_day_both_count() {
        var span = new Span(FEBRUARY_10, LocalDate.of(2024, 2, 29));

        assertThat(span.days()).isEqualTo(20);
        assertThat(span.contains(FEBRUARY_10)).isTrue();
        assertThat(span.contains(LocalDate.of(2024, 3, 1))).isFalse();
    }

    @Test
    void a_span_over_new_year_touches_both_months() {
        var span = new Span(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 1, 1));

        assertThat(span.months()).containsExactly(YearMonth.of(2023, 12), YearMonth.of(2024, 1));
    }

    @Test
    void spans_overlap_in_the_days_they_share() {
        var february = Span.of(YearMonth.of(2024, 2));

        assertThat(february.overlap(new Span(FEBRUARY_10, LocalDate.of(2024, 4, 1))))
                .contains(new Span(FEBRUARY_10, LocalDate.of(2024, 2, 29)));
        assertThat(february.overlap(Span.of(YearMonth.of(2024, 3)))).isEmpty();
    }

    @Test
    void an_end_before_the_start_is_no_span() {
        assertThatThrownBy(() -> new Span(FEBRUARY_10, FEBRUARY_10.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2024-02-09 is before 2024-02-10");
    }
}

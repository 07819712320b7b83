package nl.ssfh.claims.placement.domain;

import static nl.ssfh.claims.placement.domain.Sample.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.ssfh.claims.input.domain.Flaw;
import nl.ssfh.contracts.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    Limits limits = new Limits(new BigDecimal("60"), 4, new Span(day("2000-01-01"), day("2099-12-31")));

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "14.5", "15.00", "60", "60.00", "15.000"})
    void hours_up_to_the_most_are_taken(String hours) {
        assertThat(limits.flawsInHours(new BigDecimal(hours))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "60.01", "200", "14.555", "1e900000000", "1e-900000000"})
    void other_hours_are_refused(String hours) {
        assertThat(limits.flawsInHours(new BigDecimal(hours))).singleElement().satisfies(flaw -> {
            assertThat(flaw.field()).isEqualTo("hoursPerWeek");
            assertThat(flaw.en()).contains("at most 60");
            assertThat(flaw.nl()).contains("hoogstens 60");
        });
    }

    @ParameterizedTest
    @CsvSource({"1, true", "4, true", "0, false", "5, false", "9, false"})
    void study_years_are_1_to_4(int year, boolean fits) {
        assertThat(limits.flawsInStudyYear(year).isEmpty()).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-01, 2024-09-01, ",
        "2024-09-01, 2028-08-31, ",
        "2024-09-01, 2028-09-01, lastDay",
        "2024-09-01, 2024-08-31, lastDay",
        "1999-12-31, 2000-01-31, firstDay",
        "2098-01-01, 2100-01-01, lastDay",
        "+999999999-12-31, +999999999-12-31, firstDay"
    })
    void a_period_begins_before_it_ends_and_is_not_too_long(LocalDate first, LocalDate last, String refused) {
        var fields = limits.flawsInPeriod(first, last).stream().map(Flaw::field);

        if (refused == null) {
            assertThat(fields).isEmpty();
        } else {
            assertThat(fields).contains(refused);
        }
    }

    @Test
    void days_are_told_as_people_write_them() {
        var flaws = limits.flawsInPeriod(LocalDate.of(2024, 9, 2), LocalDate.of(2024, 8, 31));

        assertThat(flaws)
                .containsExactly(new Flaw(
                        "lastDay",
                        "must not be before the first day, 2 September 2024",
                        "mag niet vóór de eerste dag liggen, 2 september 2024"));
    }
}

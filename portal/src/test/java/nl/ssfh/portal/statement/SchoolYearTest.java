package nl.ssfh.portal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolYearTest {

    @Test
    void a_school_year_begins_in_august() {
        assertThat(SchoolYear.of(LocalDate.of(2025, 7, 31)).name()).isEqualTo("2024–2025");
        assertThat(SchoolYear.of(LocalDate.of(2025, 8, 1)).name()).isEqualTo("2025–2026");
    }

    @Test
    void a_year_has_four_digits() {
        assertThat(SchoolYear.isOne(2024)).isTrue();
        assertThat(SchoolYear.isOne(2_000_000_000)).isFalse();
        assertThat(SchoolYear.isOne(-1)).isFalse();
    }
}

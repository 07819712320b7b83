package nl.ssfh.demo.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetDaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-12-25",
                "2024-12-26",
                "2025-01-01",
                "2025-04-18",
                "2025-04-21",
                "2025-05-01",
                "2024-03-29",
                "2024-04-01",
                "2026-04-03",
                "2024-08-25"
            })
    void banks_are_closed(LocalDate day) {
        assertThat(TargetDays.isOpen(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-12-24", "2025-04-17", "2025-04-22", "2025-05-05", "2025-06-09", "2024-10-25"})
    void banks_are_open(LocalDate day) {
        assertThat(TargetDays.isOpen(day)).isTrue();
    }

    @Test
    void days_are_counted_over_easter() {
        assertThat(TargetDays.plus(LocalDate.of(2025, 4, 17), 2)).isEqualTo(LocalDate.of(2025, 4, 23));
        assertThat(TargetDays.onOrAfter(LocalDate.of(2025, 5, 1))).isEqualTo(LocalDate.of(2025, 5, 2));
    }
}

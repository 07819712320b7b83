package nl.ssfh.payouts.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import nl.ssfh.payouts.schedule.domain.BusinessDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoolingOffTest {

    static final BusinessDays WEEKDAYS =
            day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;

    @ParameterizedTest
    @CsvSource({
        "0, 2024-09-05, 2024-09-05",
        "1, 2024-09-05, 2024-09-06",
        "2, 2024-09-05, 2024-09-09",
        "5, 2024-09-05, 2024-09-12",
        "1, 2024-09-07, 2024-09-09"
    })
    void only_business_days_count(int days, LocalDate set, LocalDate payableFrom) {
        assertThat(new CoolingOff(days, WEEKDAYS).payableFrom(set)).isEqualTo(payableFrom);
    }

    @Test
    void a_time_that_makes_no_sense_is_refused() {
        assertThatThrownBy(() -> new CoolingOff(-1, WEEKDAYS)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new CoolingOff(61, WEEKDAYS)).hasMessageContaining("61");
    }
}

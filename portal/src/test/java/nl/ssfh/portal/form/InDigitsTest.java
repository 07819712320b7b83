package nl.ssfh.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class InDigitsTest {

    @Test
    void a_day_is_read_as_people_and_as_services_write_it() {
        assertThat(InDigits.day("25-9-2024")).isEqualTo("2024-09-25");
        assertThat(InDigits.day("1 12 2024")).isEqualTo("2024-12-01");
        assertThat(InDigits.day("2024-09-25")).isEqualTo("2024-09-25");
    }

    @Test
    void a_month_is_read_as_it_was_shown() {
        var january = YearMonth.of(2024, 1);

        assertThat(InDigits.of(january)).isEqualTo("1-2024");
        assertThat(InDigits.month(InDigits.of(january))).isEqualTo(january.toString());
        assertThat(InDigits.month("2024-01")).isEqualTo("2024-01");
    }

    @Test
    void what_is_neither_is_left_to_the_service_to_refuse() {
        assertThat(InDigits.day("gisteren")).isEqualTo("gisteren");
        assertThat(InDigits.month("2024")).isEqualTo("2024");
    }
}

package nl.ssfh.portal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0;0",
                "1250;125000",
                "1250,5;125050",
                "1250,50;125050",
                "1250.50;125050",
                "12.50;1250",
                "1.250;125000",
                "12.500;1250000",
                "1.250.000,05;125000005",
                "' 350 ';35000",
                "-12,50;-1250",
                "-1.250;-125000"
            })
    void an_amount_is_read_as_the_dutch_write_it(String text, long cents) {
        assertThat(typed(text).cents("field")).isEqualTo(cents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "€ 12",
                "12,345",
                "1,250",
                "1.25.000",
                "12.5000",
                "1250.000",
                "1.250.50",
                "1,250.00",
                "1e3",
                "1e999999999",
                "12,",
                ",5",
                "0x10",
                "1 250",
                "1234567890123",
                "twaalf"
            })
    void what_could_be_two_amounts_or_is_none_is_not_read(String text) {
        assertThat(typed(text).cents("field")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1e999999999", "1.2.3", "veel", "NaN", "1234567890123"})
    void a_number_has_digits_alone(String text) {
        assertThat(typed(text).decimal("field")).isNull();
    }

    @Test
    void a_number_has_a_comma_or_a_point() {
        assertThat(typed("14,5").decimal("field")).isEqualTo("14.5");
        assertThat(typed("14.5").decimal("field")).isEqualTo("14.5");
        assertThat(typed("1.000").decimal("field")).isEqualTo("1000");
    }

    @Test
    void a_whole_number_has_no_decimals() {
        assertThat(typed("12").whole("field")).isEqualTo(12);
        assertThat(typed("2,5").whole("field")).isNull();
        assertThat(typed("99999999999").whole("field")).isNull();
    }

    private static Typed typed(String text) {
        return new Typed(Map.of("field", List.of(text)));
    }
}

package nl.ssfh.claims.claim.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    @ParameterizedTest
    @CsvSource({"2024, 123, SSFH-2024-000123-8", "2026, 1000000, SSFH-2026-1000000-4"})
    void a_reference_ends_in_its_check_digit(int year, long number, String expected) {
        assertThat(Reference.of(year, number).text()).isEqualTo(expected);
    }

    @Test
    void a_reference_is_read_back_however_it_is_typed() {
        var reference = Reference.of(2026, 1_234_567);

        assertThat(Reference.read(" " + reference.text().toLowerCase(java.util.Locale.ROOT)))
                .contains(reference);
    }

    @Test
    void every_single_digit_that_is_wrong_is_found() {
        for (int number = 1; number < 2_000; number++) {
            var right = Reference.of(2026, number).text();
            for (int at = 0; at < right.length(); at++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    var typed = right.substring(0, at) + digit + right.substring(at + 1);
                    assertThat(Reference.read(typed).isPresent()).as(typed).isEqualTo(typed.equals(right));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SSFH-2024-000123", "SSFH-2024-00123-8", "2024-000123-8", "SSFH-2024-000123-88"})
    void what_has_another_form_is_no_reference(String typed) {
        assertThat(Reference.read(typed)).isEmpty();
    }
}

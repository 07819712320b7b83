package nl.ssfh.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsnTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "111222333",
                "123456782",
                "Anna 123456782",
                "anna.123456782@example.nl",
                "1234.56.782",
                "123 456 782",
                "123-456-782",
                "123\u00a0456\u00a0782",
                "12 34.56 782 is haar nummer",
                "2 123456782",
                "123456782 2",
                "a123456782b",
                "\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff12",
                "\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0662"
            })
    void a_number_that_passes_the_eleven_test_is_found_however_it_is_written(String text) {
        assertThat(Bsn.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Anna de Vries",
                "123456789",
                "12345678",
                "1234567820",
                "0612345678",
                "12345 maal 6782",
                "anna.1985@example.nl"
            })
    void other_numbers_are_left_alone(String text) {
        assertThat(Bsn.isIn(text)).isFalse();
    }

    @Test
    void one_last_digit_at_most_makes_a_bsn_of_eight_digits() {
        for (int eight = 12_345_600; eight < 12_345_700; eight++) {
            var first = String.valueOf(eight);

            var found = IntStream.range(0, 10)
                    .filter(last -> Bsn.isIn(first + last))
                    .count();

            assertThat(found).as(first).isLessThanOrEqualTo(1);
        }
    }
}

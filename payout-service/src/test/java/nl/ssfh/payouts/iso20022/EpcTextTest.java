package nl.ssfh.payouts.iso20022;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpcTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Café Zoë; Cafe Zoe",
                "Groß & Søn; Gross + Son",
                "a//b; a/b",
                "/slash/; slash",
                "info@praktijk; info(at)praktijk",
                "Ðorđe Łuk; Dorde Luk",
                "ĳsselmeer; ijsselmeer",
                "名; .",
                "under_score; under-score"
            })
    void text_is_written_in_the_likest_characters_allowed(String text, String written) {
        assertThat(EpcText.of(text, 70)).isEqualTo(written);
    }

    @Test
    void any_text_is_written_in_allowed_characters_and_cut_to_length() {
        var random = new Random(20_240_902);
        for (int i = 0; i < 5_000; i++) {
            var text = random.ints(40, 1, 0x2FFFF)
                    .filter(letter -> letter < 0xD800 || letter > 0xDFFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(EpcText.of(text, 35))
                    .as(text)
                    .matches("[A-Za-z0-9/\\-?:().,'+ ]{0,35}")
                    .doesNotStartWith("/")
                    .doesNotEndWith("/")
                    .doesNotContain("//");
        }
    }
}

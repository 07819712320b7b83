package nl.ssfh.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import nl.ssfh.demo.population.draw.SchoolYear;
import nl.ssfh.demo.year.Progress.MonthFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    @Test
    void what_is_asked_for_is_understood() throws Exception {
        assertThat(Arguments.read(List.of())).isEqualTo(new Arguments(false, null, SchoolYear.SEED));
        assertThat(Arguments.read(List.of("--once", "--population", "year.csv", "--seed", "7")))
                .isEqualTo(new Arguments(true, Path.of("year.csv"), 7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--twice        | The demo does not know \"--twice\".",
                "--population   | After --population comes a file.",
                "--seed         | After --seed comes a number.",
                "--seed x       | After --seed comes a whole number, not \"x\".",
            })
    void what_makes_no_sense_is_said(String words, String sentence) {
        assertThatThrownBy(() -> Arguments.read(List.of(words.split(" ")))).hasMessage(sentence);
    }

    @Test
    void without_a_terminal_there_is_one_plain_line_a_month() {
        var bytes = new ByteArrayOutputStream();
        var screen = new Screen(new PrintStream(bytes, true, StandardCharsets.UTF_8), false);

        screen.day(5, 10, YearMonth.of(2024, 9));
        screen.month(new MonthFigures(YearMonth.of(2024, 9), 124, 7, 42_310_50, 4, 12));

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("2024-09 [############............]  124 claims   7 changes  €    42,310.50 to the bank"
                        + "    4 rejected  12 returned" + System.lineSeparator());
    }
}

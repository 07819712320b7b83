package nl.ssfh.demo.population.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.ssfh.demo.population.draw.SchoolYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenPopulationTest {

    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void write() {
        file = folder.resolve("population.csv");
        PopulationWriter.write(SchoolYear.draw(SchoolYear.SEED), file);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "practice_kvk         | 1234567         | 8 digits",
                "practice_name        | ''              | 1 to 70 Latin letters",
                "practice_email       | nobody          | a mail address",
                "practice_language    | de              | nl or en",
                "practice_contribution| SOMETIMES       | PAYING, IN_ARREARS, NOT_PAYING",
                "practice_iban        | NL00DEMO0000000 | an IBAN whose check digits are right",
                "bank_answer          | MAYBE           | OK, REJECT_AC01",
                "student_name         | 111222333       | without digits",
                "track                | bol             | BOL, BBL, THIRD_PATH or HBO",
                "crebo                | 123             | 5 digits",
                "study_year           | 9               | 1, 2, 3 or 4",
                "hours_per_week       | 0               | hours above 0",
                "hours_per_week       | 200             | hours above 0",
                "first_day            | 1-9-2024        | a date such as 2024-09-01",
                "first_day            | 2024-02-30      | a date such as 2024-09-01",
                "first_day            | 1999-12-31      | days from 2000 to 2099",
                "last_day             | 2020-01-01      | not before first_day",
                "employed             | ja              | yes or no",
                "submitted_on         | ''              | a date such as 2024-09-20",
                "withdrawn_on         | 2020-01-01      | not before submitted_on",
                "early_end            | 2030-01-01      | a day of the placement before last_day",
                "hours_new            | 16              | only together with hours_from and hours_new",
                "pause_told           | 2025-01-01      | a day of the placement",
                "new_iban_on          | 2025-01-01      | only together with new_iban",
            })
    void a_broken_cell_is_named_with_its_line_its_column_and_what_is_allowed(
            String column, String value, String allowed) throws Exception {
        put(4, column, value);

        var sentences = refusal().sentences();

        assertThat(sentences).hasSize(1);
        assertThat(sentences.getFirst()).startsWith("Line 4, column ").contains(allowed);
    }

    @Test
    void every_broken_line_is_told_and_the_file_is_not_used() throws Exception {
        put(4, "track", "x");
        put(9, "employed", "x");

        assertThat(refusal().sentences())
                .hasSize(2)
                .anyMatch(sentence -> sentence.startsWith("Line 4, column track holds \"x\""))
                .anyMatch(sentence -> sentence.startsWith("Line 9, column employed holds \"x\""));
    }

    @Test
    void a_practice_cannot_be_two_things() throws Exception {
        var lines = Files.readAllLines(file);
        Files.write(file, List.of(lines.get(0), lines.get(1), lines.get(1)));
        put(3, "practice_name", "Another name");

        assertThat(refusal().sentences().getFirst()).contains("Line 3", "line 2 says something else");
    }

    @Test
    void a_student_is_claimed_for_at_one_place_on_one_day() throws Exception {
        var lines = Files.readAllLines(file);
        Files.write(file, List.of(lines.get(0), lines.get(1), lines.get(1)));
        assertThat(refusal().sentences().getFirst())
                .startsWith("Line 3, column first_day")
                .contains("line 2 has the same student");

        put(2, "withdrawn_on", day(3, "submitted_on"));
        put(
                3,
                "submitted_on",
                LocalDate.parse(day(3, "submitted_on")).plusDays(1).toString());
        assertThat(PopulationReader.read(file).placements()).hasSize(2);

        put(2, "withdrawn_on", "");
        assertThat(refusal().sentences()).hasSize(1);
        put(2, "agreement_format", "no");
        assertThat(PopulationReader.read(file).placements()).hasSize(2);
    }

    @Test
    void the_header_must_be_known_and_whole() throws Exception {
        replaceHeader("track", "leerweg");
        assertThat(refusal().sentences())
                .containsExactly("Line 1, the header, names the column \"leerweg\", which does not exist.");

        Files.writeString(file, "practice_kvk\n12345678\n");
        assertThat(refusal().sentences().getFirst()).startsWith("Line 1, the header, lacks the columns practice_name");
    }

    @Test
    void a_line_with_too_few_cells_an_open_quote_and_an_empty_file_are_refused() throws Exception {
        var lines = new ArrayList<>(Files.readAllLines(file).subList(0, 3));
        Files.write(file, List.of(lines.get(0), lines.get(1), "12345678,x"));
        assertThat(refusal().sentences().getFirst()).isEqualTo("Line 3 has 2 cells; the header has 41 columns.");

        Files.write(file, List.of(lines.get(0), lines.get(1), "\"" + lines.get(2)));
        assertThat(refusal().sentences().getFirst()).contains("no CSV after line 2");

        Files.write(file, List.of(lines.get(0)));
        assertThat(refusal().sentences().getFirst()).contains("holds no placement");

        Files.delete(file);
        assertThat(refusal().sentences().getFirst()).contains("cannot be read");
    }

    private BrokenPopulation refusal() {
        return catchThrowableOfType(BrokenPopulation.class, () -> PopulationReader.read(file));
    }

    private void put(int line, String column, String value) throws Exception {
        var lines = new ArrayList<>(Files.readAllLines(file));
        var columns = Arrays.asList(lines.getFirst().split(","));
        var cells = lines.get(line - 1).split(",", -1);
        cells[columns.indexOf(column)] = value;
        lines.set(line - 1, String.join(",", cells));
        Files.write(file, lines);
    }

    private String day(int line, String column) throws Exception {
        var lines = Files.readAllLines(file);
        return lines.get(line - 1)
                .split(",", -1)[Arrays.asList(lines.getFirst().split(",")).indexOf(column)];
    }

    private void replaceHeader(String column, String by) throws Exception {
        var lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(0, lines.getFirst().replace("," + column + ",", "," + by + ","));
        Files.write(file, lines);
    }
}

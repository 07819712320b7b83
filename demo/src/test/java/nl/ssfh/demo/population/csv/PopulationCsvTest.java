package nl.ssfh.demo.population.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.ssfh.demo.population.draw.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationCsvTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {SchoolYear.SEED, 1, 99})
    void what_is_written_is_read_back_the_same(long seed) throws Exception {
        var population = SchoolYear.draw(seed);
        var file = folder.resolve("population.csv");

        PopulationWriter.write(population, file);

        assertThat(PopulationReader.read(file)).isEqualTo(population);
    }

    @Test
    void a_file_that_a_spreadsheet_saved_is_read_too() throws Exception {
        var population = SchoolYear.draw(5);
        var file = folder.resolve("population.csv");
        PopulationWriter.write(population, file);
        Files.writeString(
                file, "\uFEFF" + Files.readString(file).replace(',', ';').replace("\n", "\r\n"));

        assertThat(PopulationReader.read(file)).isEqualTo(population);
    }
}

package nl.ssfh.demo.population.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.ssfh.demo.population.Placement;
import nl.ssfh.demo.population.Population;
import org.apache.commons.csv.CSVFormat;

/** Writes a population so that {@link PopulationReader} reads the very same one. */
public final class PopulationWriter {

    private PopulationWriter() {}

    public static void write(Population population, Path file) {
        var headers = Arrays.stream(Column.values()).map(Column::header).toArray(String[]::new);
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader(headers)
                .setRecordSeparator('\n')
                .get();
        try (var out = Files.newBufferedWriter(file);
                var csv = format.print(out)) {
            for (Placement placement : population.placements()) {
                csv.printRecord(new LineWriter(placement).cells());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The population cannot be written to " + file, e);
        }
    }
}

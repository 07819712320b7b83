package nl.ssfh.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ssfh.demo.population.Population;
import nl.ssfh.demo.population.csv.BrokenPopulation;
import nl.ssfh.demo.population.csv.PopulationReader;
import nl.ssfh.demo.population.csv.PopulationWriter;
import nl.ssfh.demo.population.draw.SchoolYear;

/**
 * The population of a demo and where it lies.
 *
 * @param file as it was read, or as it was drawn and written
 */
record Input(Population population, Path file) {

    /** Reads the fund's own file; or draws a year, writes it, and reads what was written. */
    static Input of(Arguments arguments, Path house) throws BrokenPopulation {
        var own = arguments.population();
        if (own != null) {
            return new Input(PopulationReader.read(own), own.toAbsolutePath());
        }
        var file = house.resolve(".ssfh/fund-year/population.csv");
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of %s cannot be made".formatted(file), e);
        }
        PopulationWriter.write(SchoolYear.draw(arguments.seed()), file);
        return new Input(PopulationReader.read(file), file);
    }

    /** Beside the population: {@code year.csv} gets {@code year-instalments.csv}. */
    Path instalments() {
        var name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return file.resolveSibling(name + "-instalments.csv");
    }
}

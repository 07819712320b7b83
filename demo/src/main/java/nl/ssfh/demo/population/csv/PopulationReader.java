package nl.ssfh.demo.population.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.ssfh.demo.expectation.TakenDays;
import nl.ssfh.demo.population.Placement;
import nl.ssfh.demo.population.Population;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a whole file, strictly: one broken line and nothing of it is used. Commas and semicolons both separate. */
public final class PopulationReader {

    private final List<String> mistakes = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();
    private final SameEverywhere sameEverywhere = new SameEverywhere();

    private PopulationReader() {}

    public static Population read(Path file) throws BrokenPopulation {
        var reader = new PopulationReader();
        reader.readAll(contentOf(file));
        if (reader.mistakes.isEmpty() && reader.placements.isEmpty()) {
            reader.mistakes.add("The file holds no placement: put one on each line below the header.");
        }
        TakenDays.in(reader.placements)
                .forEach(clash -> reader.mistakes.add(mistake(clash).sentence()));
        if (!reader.mistakes.isEmpty()) {
            throw new BrokenPopulation(reader.mistakes);
        }
        return new Population(reader.placements);
    }

    private static Mistake mistake(TakenDays.Clash clash) {
        return Mistake.in(
                clash.claimed().line(),
                Column.FIRST_DAY,
                clash.claimed().period().firstDay().toString(),
                "line %d has the same student on days of this placement"
                        .formatted(clash.other().line()));
    }

    private static String contentOf(Path file) throws BrokenPopulation {
        try {
            var content = Files.readString(file);
            return content.startsWith("\uFEFF") ? content.substring(1) : content;
        } catch (CharacterCodingException e) {
            throw new BrokenPopulation(List.of("The file %s is not UTF-8 text.".formatted(file)));
        } catch (IOException e) {
            throw new BrokenPopulation(List.of("The file %s cannot be read.".formatted(file)));
        }
    }

    private void readAll(String content) {
        try (CSVParser lines = Header.formatOf(content).parse(new StringReader(content))) {
            Header.check(lines.getHeaderNames());
            for (CSVRecord record : lines) {
                readLine(record, Math.toIntExact(lines.getCurrentLineNumber()));
            }
        } catch (Mistake e) {
            mistakes.add(e.sentence());
        } catch (IOException | UncheckedIOException e) {
            mistakes.add("The file is no CSV after line %d: a quote is not closed, or stands where it may not."
                    .formatted(placements.size() + 1));
        } catch (IllegalArgumentException e) {
            mistakes.add("Line 1, the header, names a column twice or leaves a name empty.");
        }
    }

    private void readLine(CSVRecord record, int line) {
        try {
            Header.checkWidth(record, line);
            var cells = new Cells(line, record);
            var placement = PlacementReader.read(cells);
            sameEverywhere.check(cells, placement);
            placements.add(placement);
        } catch (Mistake e) {
            mistakes.add(e.sentence());
        }
    }
}

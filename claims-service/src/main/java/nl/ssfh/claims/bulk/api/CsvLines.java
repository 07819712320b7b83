package nl.ssfh.claims.bulk.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.function.Consumer;
import nl.ssfh.claims.bulk.app.LineSource;
import nl.ssfh.claims.bulk.domain.NewLine;
import nl.ssfh.claims.placement.domain.Limits;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads CSV as a stream, with commas or semicolons; a byte order mark and empty lines are passed over. */
final class CsvLines implements LineSource {

    private static final int BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_HEADER = 4_000;

    private final InputStream csv;
    private final Limits limits;
    private final int mostLines;
    private long line;

    CsvLines(InputStream csv, Limits limits, int mostLines) {
        this.csv = csv;
        this.limits = limits;
        this.mostLines = mostLines;
    }

    @Override
    public void each(Consumer<NewLine> lines) {
        try (var reader = reader();
                var parser = format(reader).parse(reader)) {
            readAll(parser, lines);
        } catch (IOException | UncheckedIOException e) {
            throw new BrokenFile(
                    "line " + (line + 1),
                    "cannot be read: the file must be CSV in UTF-8, and a quote must be closed",
                    "is niet te lezen: het bestand moet CSV in UTF-8 zijn, en een aanhalingsteken gesloten");
        }
    }

    private void readAll(CSVParser parser, Consumer<NewLine> lines) {
        var records = parser.iterator();
        var columns = records.hasNext() ? header(records.next()) : header(null);
        int count = 0;
        while (records.hasNext()) {
            var next = records.next();
            line = parser.getCurrentLineNumber();
            if (++count > mostLines) {
                throw BrokenFile.tooLong(mostLines);
            }
            lines.accept(columns.read((int) line, next.toList(), limits));
        }
    }

    private static Columns header(@Nullable CSVRecord first) {
        return new Columns(first == null ? List.of() : first.toList());
    }

    /** Spreadsheets in Dutch write semicolons; the first line tells. */
    private static CSVFormat format(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HEADER);
        int separator = reader.read();
        for (int i = 1; i < LONGEST_HEADER && separator >= 0 && ",;\n".indexOf(separator) < 0; i++) {
            separator = reader.read();
        }
        reader.reset();
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator == ';' ? ';' : ',')
                .setIgnoreEmptyLines(true)
                .get();
    }

    private BufferedReader reader() throws IOException {
        var decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(csv, decoder));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}

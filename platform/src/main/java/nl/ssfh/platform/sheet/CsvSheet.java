package nl.ssfh.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** CSV as RFC 4180 describes it, in UTF-8. */
public final class CsvSheet implements Sheet {

    public static final String TYPE = "text/csv";

    private static final int BUFFER = 1 << 16;

    private final CSVPrinter csv;

    public CsvSheet(OutputStream out) {
        try {
            csv = new CSVPrinter(new BufferedWriter(new OutputStreamWriter(out, UTF_8), BUFFER), CSVFormat.RFC4180);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        try {
            csv.printRecord(cells.stream().map(Harmless::text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            csv.close(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

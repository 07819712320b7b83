package nl.ssfh.claims.bulk.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import nl.ssfh.claims.bulk.app.LineSource;
import nl.ssfh.claims.bulk.domain.NewLine;
import nl.ssfh.claims.placement.domain.Limits;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of an Excel workbook (xlsx), row by row; empty rows are passed over. */
final class WorkbookLines implements LineSource {

    /** A workbook is packed: a small file could hold what no memory can. */
    private static final long MOST_UNPACKED = 64L << 20;

    /** No cell asks for a number of more digits; one written out in full could hold what no memory can. */
    private static final int MOST_DIGITS = 30;

    private static final int BUFFER = 1 << 13;
    private static final List<String> DAYS = List.of("firstDay", "lastDay");

    private final InputStream file;
    private final Limits limits;
    private final int mostLines;

    WorkbookLines(InputStream file, Limits limits, int mostLines) {
        this.file = file;
        this.limits = limits;
        this.mostLines = mostLines;
    }

    @Override
    public void each(Consumer<NewLine> lines) {
        try {
            var kept = Files.createTempFile("import", ".xlsx");
            try {
                Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
                read(kept, lines);
            } finally {
                Files.delete(kept);
            }
        } catch (IOException | UncheckedIOException | ExcelReaderException e) {
            throw unreadable();
        }
    }

    private void read(Path workbook, Consumer<NewLine> lines) throws IOException {
        requireNotHuge(workbook);
        try (var book = new ReadableWorkbook(workbook.toFile());
                var rows = book.getFirstSheet().openStream()) {
            read(rows.iterator(), lines);
        }
    }

    private void read(Iterator<Row> rows, Consumer<NewLine> lines) {
        if (!rows.hasNext()) {
            throw unreadable();
        }
        var first = rows.next();
        var columns = new Columns(IntStream.range(0, first.getCellCount())
                .mapToObj(place -> first.getCellText(place))
                .toList());
        int count = 0;
        while (rows.hasNext()) {
            var row = rows.next();
            var cells = cells(row, columns);
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (++count > mostLines) {
                throw BrokenFile.tooLong(mostLines);
            }
            lines.accept(columns.read(row.getRowNum(), cells, limits));
        }
    }

    private static List<String> cells(Row row, Columns columns) {
        var names = columns.names();
        return IntStream.range(0, names.size())
                .mapToObj(place ->
                        text(place < row.getCellCount() ? row.getCell(place) : null, DAYS.contains(names.get(place))))
                .toList();
    }

    /** As somebody would type it: a workbook keeps days as numbers. */
    private static String text(@Nullable Cell cell, boolean day) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell, day);
            case BOOLEAN -> cell.asBoolean() ? "yes" : "no";
            default -> cell.getText();
        };
    }

    /** A number that is too long is left as the workbook has it, for the form to refuse. */
    private static String number(Cell cell, boolean day) {
        var number = cell.asNumber().stripTrailingZeros();
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            return number.toString();
        }
        return day ? cell.asDate().toLocalDate().toString() : number.toPlainString();
    }

    /** Counts what comes out, whatever the file says of itself. */
    private static void requireNotHuge(Path workbook) throws IOException {
        long unpacked = 0;
        var buffer = new byte[BUFFER];
        try (var zip = new ZipFile(workbook.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                try (var content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        unpacked += read;
                        requireNotMore(unpacked);
                    }
                }
            }
        }
    }

    private static void requireNotMore(long unpacked) {
        if (unpacked > MOST_UNPACKED) {
            throw unreadable();
        }
    }

    private static BrokenFile unreadable() {
        return new BrokenFile(
                "(file)",
                "cannot be read: it must be an Excel workbook (xlsx) with the lines on its first sheet",
                "is niet te lezen: het moet een Excel-werkmap (xlsx) zijn met de regels op het eerste blad");
    }
}

package nl.ssfh.claims.contribution.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ssfh.claims.contribution.domain.ContributionRegister.Arrears;
import nl.ssfh.claims.contribution.domain.ContributionRegister.Row;
import nl.ssfh.contracts.Contribution;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the CSV of the contribution register as a stream. A byte order mark and empty lines are passed over. */
final class RegisterFile {

    private static final String NUMBER = "pfzw_number";
    private static final String STATUS = "status";
    private static final String FROM = "arrears_from";
    private static final String UNTIL = "arrears_until";
    private static final List<String> SHORT_HEADER = List.of(NUMBER, STATUS);
    private static final List<String> HEADER = List.of(NUMBER, STATUS, FROM, UNTIL);
    private static final String STATUSES = "PAYING, IN_ARREARS, NOT_PAYING";
    private static final int LONGEST_NUMBER = 40;
    private static final int BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    private final int mostLines;
    private final RegisterFlaws flaws = new RegisterFlaws();
    private final Map<String, Long> lineOfNumber = new HashMap<>();
    private List<String> header = HEADER;
    private long line;

    RegisterFile(int mostLines) {
        this.mostLines = mostLines;
    }

    /** Hands over the rows while all is right, and returns how many; throws {@code BrokenRegister} at the end. */
    int read(InputStream csv, Consumer<Row> rows) {
        try (var parser = FORMAT.parse(reader(csv))) {
            readAll(parser, rows);
        } catch (IOException | UncheckedIOException e) {
            flaws.at(
                    line + 1,
                    NUMBER,
                    "cannot be read: must be CSV in UTF-8",
                    "is niet te lezen: moet CSV in UTF-8 zijn");
        }
        flaws.orElseThrow();
        return lineOfNumber.size();
    }

    private void readAll(CSVParser parser, Consumer<Row> rows) {
        var records = parser.iterator();
        if (!records.hasNext() || !isHeader(records.next())) {
            flaws.at(1, NUMBER, "must be the header pfzw_number,status", "moet de kop pfzw_number,status zijn");
            return;
        }
        while (!flaws.isFull() && records.hasNext()) {
            var next = records.next();
            line = parser.getCurrentLineNumber();
            row(next).filter(row -> flaws.isEmpty()).ifPresent(rows);
            if (lineOfNumber.size() > mostLines) {
                flaws.inFile(
                        "must be at most %d lines".formatted(mostLines),
                        "mag hoogstens %d regels zijn".formatted(mostLines));
                return;
            }
        }
    }

    private Optional<Row> row(CSVRecord fields) {
        if (fields.size() != header.size()) {
            flaws.at(
                    line,
                    STATUS,
                    "must be one of %d columns".formatted(header.size()),
                    "moet een van %d kolommen zijn".formatted(header.size()));
            return Optional.empty();
        }
        var number = fields.get(0).strip();
        checkNumber(number);
        var status = status(fields.get(1).strip());
        var arrears = header.equals(HEADER)
                ? new ArrearsCells(flaws, line).read(status.orElse(null), fields.get(2), fields.get(3))
                : Arrears.UNLIMITED;
        return status.map(is -> new Row(number, is, arrears));
    }

    private void checkNumber(String number) {
        if (number.isEmpty()
                || number.length() > LONGEST_NUMBER
                || number.chars().anyMatch(Character::isISOControl)) {
            flaws.at(
                    line,
                    NUMBER,
                    "must be 1 to %d characters".formatted(LONGEST_NUMBER),
                    "moet 1 tot %d tekens zijn".formatted(LONGEST_NUMBER));
        }
        var before = lineOfNumber.putIfAbsent(number, line);
        if (before != null) {
            flaws.at(
                    line,
                    NUMBER,
                    "must occur once, and stands on line %d too".formatted(before),
                    "mag één keer voorkomen, en staat ook op regel %d".formatted(before));
        }
    }

    private Optional<Contribution> status(String typed) {
        var status = Arrays.stream(Contribution.values())
                .filter(each -> each.name().equals(typed))
                .findFirst();
        if (status.isEmpty()) {
            flaws.at(line, STATUS, "must be one of " + STATUSES, "moet een van deze zijn: " + STATUSES);
        }
        return status;
    }

    private boolean isHeader(CSVRecord first) {
        header = first.stream().map(String::strip).toList();
        return header.equals(HEADER) || header.equals(SHORT_HEADER);
    }

    private static BufferedReader reader(InputStream csv) throws IOException {
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

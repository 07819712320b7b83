package nl.ssfh.payouts.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.payouts.iso20022.FileLines;
import nl.ssfh.payouts.iso20022.FileSums;
import nl.ssfh.payouts.ledger.domain.BookCheck;
import nl.ssfh.payouts.ledger.domain.BookFinding;
import nl.ssfh.payouts.run.domain.BankFile;
import nl.ssfh.payouts.run.domain.BankFiles;
import nl.ssfh.payouts.sql.Sql;

/** Reads every bank file again, byte by byte, and lays it beside its run. */
final class FileCheck {

    /** A run that was given up after its release has files that nobody has: its lines may be in another run now. */
    private static final String RUNS = """
            select id, transactions from run where released_at is not null and state <> 'CANCELLED' order by id
            """;

    private static final String LINES = """
            select end_to_end_id, cents from attempt
             where run = ? and file = ? and state <> 'CANCELLED' order by end_to_end_id
            """;

    private final Sql sql;
    private final BankFiles files;
    private final List<String> broken = new ArrayList<>();
    private long looked;

    FileCheck(Sql sql, BankFiles files) {
        this.sql = sql;
        this.files = files;
    }

    BookFinding run() {
        sql.list(RUNS, row -> new Told(row.uuid("id"), row.number("transactions")))
                .forEach(this::look);
        var first = broken.subList(0, Math.min(BookFinding.NAMED, broken.size()));
        return new BookFinding(BookCheck.FILES_AGREE, looked, broken.size(), first);
    }

    private void look(Told run) {
        var ofRun = files.of(run.id());
        if (ofRun.stream().mapToInt(BankFile::transactions).sum() != run.transactions()) {
            broken.add("run %s: its files do not hold its transactions".formatted(run.id()));
        }
        for (var file : ofRun) {
            looked++;
            wrong(file).ifPresent(what -> broken.add("file %s: %s".formatted(file.messageId(), what)));
        }
    }

    private Optional<String> wrong(BankFile file) {
        try {
            var read = FileSums.read(files.open(file));
            if (!read.sha256().equals(file.sha256())) {
                return Optional.of("it is not the one that was released");
            }
            return read.agrees(file.transactions(), file.total(), lines(file))
                    ? Optional.empty()
                    : Optional.of("it has other lines or sums");
        } catch (RuntimeException e) {
            return Optional.of("it cannot be read");
        }
    }

    private String lines(BankFile file) {
        var lines = new FileLines();
        sql.each(
                LINES,
                row -> new FileLines.Line(row.text("end_to_end_id"), row.money("cents")),
                line -> lines.add(line.endToEndId(), line.amount()),
                file.run(),
                file.number());
        return lines.hash();
    }

    private record Told(UUID id, int transactions) {}
}

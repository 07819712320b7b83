package nl.ssfh.payouts.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.iso20022.FileLines;
import nl.ssfh.payouts.iso20022.FileSums;
import nl.ssfh.payouts.ledger.domain.BookCheck;
import nl.ssfh.payouts.ledger.domain.BookFinding;
import nl.ssfh.payouts.run.domain.BankFiles;
import nl.ssfh.payouts.sql.Sql;

/** Reads every bank file again, byte by byte, and lays it beside its run. */
final class FileCheck {

    private static final String RUNS =
            "select id, file_sha256, transactions, total_cents from run where released_at is not null order by id";
    private static final String LINES = """
            select end_to_end_id, cents from attempt
             where run = ? and state <> 'CANCELLED' order by end_to_end_id
            """;

    private final Sql sql;
    private final BankFiles files;

    FileCheck(Sql sql, BankFiles files) {
        this.sql = sql;
        this.files = files;
    }

    BookFinding run() {
        var runs = sql.list(
                RUNS,
                row -> new Told(
                        row.uuid("id"),
                        Optional.ofNullable(row.textOrNull("file_sha256")),
                        row.number("transactions"),
                        row.money("total_cents")));
        var broken = new ArrayList<String>();
        long looked = 0;
        for (var run : runs) {
            looked += run.transactions() > 0 ? 1 : 0;
            wrong(run).ifPresent(what -> broken.add("run %s: %s".formatted(run.id(), what)));
        }
        var first = List.copyOf(broken.subList(0, Math.min(BookFinding.NAMED, broken.size())));
        return new BookFinding(BookCheck.FILES_AGREE, looked, broken.size(), first);
    }

    private Optional<String> wrong(Told run) {
        if (run.sha256().isEmpty()) {
            return run.transactions() == 0 ? Optional.empty() : Optional.of("it has no file");
        }
        try {
            var file = FileSums.read(files.open(run.id()));
            if (!file.sha256().equals(run.sha256().get())) {
                return Optional.of("its file is not the one that was released");
            }
            return file.agrees(run.transactions(), run.total(), lines(run.id()))
                    ? Optional.empty()
                    : Optional.of("its file has other lines or sums");
        } catch (RuntimeException e) {
            return Optional.of("its file cannot be read");
        }
    }

    private String lines(UUID run) {
        var lines = new FileLines();
        sql.each(
                LINES,
                row -> new FileLines.Line(row.text("end_to_end_id"), row.money("cents")),
                line -> lines.add(line.endToEndId(), line.amount()),
                run);
        return lines.hash();
    }

    private record Told(UUID id, Optional<String> sha256, int transactions, Money total) {}
}

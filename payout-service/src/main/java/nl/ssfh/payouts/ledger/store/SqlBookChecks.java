package nl.ssfh.payouts.ledger.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.ssfh.payouts.ledger.domain.BookCheck;
import nl.ssfh.payouts.ledger.domain.BookChecks;
import nl.ssfh.payouts.ledger.domain.BookFinding;
import nl.ssfh.payouts.ledger.domain.Verification;
import nl.ssfh.payouts.run.domain.BankFiles;
import nl.ssfh.payouts.seal.Seals;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The checks on the books, by the database where it can, and by reading chain and files where it cannot. */
@ApplicationScoped
public class SqlBookChecks implements BookChecks {

    private final Sql sql;
    private final Seals seals;
    private final BankFiles files;

    public SqlBookChecks(Sql sql, Seals seals, BankFiles files) {
        this.sql = sql;
        this.seals = seals;
        this.files = files;
    }

    @Override
    public Verification verify(@Nullable String knownHead) {
        sql.snapshot();
        var chain = ChainCheck.run(sql, seals, knownHead);
        var findings = new ArrayList<>(List.of(chain.finding()));
        for (var check : BookCheck.values()) {
            var query = BookCheckSql.QUERIES.get(check);
            if (query != null) {
                findings.add(sql.one(query, row -> finding(check, row)));
            }
        }
        findings.add(new FileCheck(sql, files).run());
        return new Verification(
                findings, chain.head(), chain.waiting(), sql.one(BookCheckSql.INSTRUCTED, SqlBookChecks::sums));
    }

    private static BookFinding finding(BookCheck check, Row row) throws SQLException {
        return new BookFinding(check, row.count("looked"), row.count("breaches"), row.texts("first"));
    }

    private static Verification.Instructed sums(Row row) throws SQLException {
        return new Verification.Instructed(
                row.money("instructed"),
                row.money("booked"),
                row.money("in_flight"),
                row.money("rejected"),
                row.money("returned"));
    }
}

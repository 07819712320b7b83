package nl.ssfh.payouts.run.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.payouts.run.domain.Debtor;
import nl.ssfh.payouts.run.domain.Run;
import nl.ssfh.payouts.run.domain.RunNotFound;
import nl.ssfh.payouts.run.domain.RunState;
import nl.ssfh.payouts.run.domain.Runs;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;

@ApplicationScoped
class SqlRuns implements Runs {

    private final Sql sql;

    SqlRuns(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void start(Run run) {
        sql.update(
                """
                insert into run (id, month, state, lines, transactions, total_cents, content_hash, execution_date,
                                 debtor_name, debtor_iban, prepared_by, prepared_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                run.id(),
                run.month(),
                run.state(),
                run.lines(),
                run.transactions(),
                run.total(),
                run.contentHash(),
                run.executionDate(),
                run.debtor().name(),
                run.debtor().iban(),
                run.preparedBy(),
                run.preparedAt());
    }

    @Override
    public void fill(Run run) {
        sql.update(
                "update run set lines = ?, transactions = ?, total_cents = ?, content_hash = ? where id = ?",
                run.lines(),
                run.transactions(),
                run.total(),
                run.contentHash(),
                run.id());
    }

    @Override
    public Run get(UUID id) {
        return sql.first("select * from run where id = ?", SqlRuns::run, id).orElseThrow(() -> new RunNotFound(id));
    }

    @Override
    public boolean existsFor(YearMonth month) {
        return sql.one(
                "select exists (select from run where month = ? and state <> 'CANCELLED') as made",
                row -> row.flag("made"),
                month);
    }

    @Override
    public List<Run> page(UUID after, int limit) {
        return sql.list("select * from run where id > ? order by id limit ?", SqlRuns::run, after, limit);
    }

    @Override
    public void release(Run released) {
        sql.update(
                "update run set state = 'RELEASED', released_by = ?, released_at = ?, file_sha256 = ? where id = ?",
                released.releasedBy(),
                released.releasedAt(),
                released.fileSha256(),
                released.id());
    }

    @Override
    public void cancel(UUID run, String by, Instant at) {
        sql.update("update run set state = 'CANCELLED', cancelled_by = ?, cancelled_at = ? where id = ?", by, at, run);
    }

    private static Run run(Row row) throws SQLException {
        return new Run(
                row.uuid("id"),
                row.month("month"),
                row.constant("state", RunState.class),
                row.number("lines"),
                row.number("transactions"),
                row.money("total_cents"),
                row.text("content_hash"),
                row.date("execution_date"),
                new Debtor(row.text("debtor_name"), row.text("debtor_iban")),
                row.text("prepared_by"),
                row.instant("prepared_at"),
                row.textOrNull("released_by"),
                row.instantOrNull("released_at"),
                row.textOrNull("file_sha256"));
    }
}

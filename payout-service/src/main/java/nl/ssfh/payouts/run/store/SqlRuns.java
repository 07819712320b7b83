package nl.ssfh.payouts.run.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.payouts.run.domain.Debtor;
import nl.ssfh.payouts.run.domain.Hands;
import nl.ssfh.payouts.run.domain.Hands.Signature;
import nl.ssfh.payouts.run.domain.Run;
import nl.ssfh.payouts.run.domain.RunLines.Taken;
import nl.ssfh.payouts.run.domain.RunNotFound;
import nl.ssfh.payouts.run.domain.RunState;
import nl.ssfh.payouts.run.domain.Runs;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;
import org.jspecify.annotations.Nullable;

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
                run.hands().prepared().at());
    }

    @Override
    public void fill(UUID run, Taken taken, String contentHash) {
        sql.update(
                "update run set lines = ?, transactions = ?, total_cents = ?, content_hash = ? where id = ?",
                taken.lines(),
                taken.transactions(),
                taken.total(),
                contentHash,
                run);
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
    public boolean wasEverMadeFor(YearMonth month) {
        return sql.one(
                "select exists (select from run where month = ? and lines > 0) as made",
                row -> row.flag("made"),
                month);
    }

    @Override
    public List<Run> page(UUID after, int limit) {
        return sql.list("select * from run where id > ? order by id limit ?", SqlRuns::run, after, limit);
    }

    @Override
    public void move(UUID run, RunState to, String by, Instant at) {
        sql.update(
                "update run set state = ?, %1$s_by = ?, %1$s_at = ? where id = ?".formatted(hand(to)), to, by, at, run);
    }

    private static String hand(RunState to) {
        return switch (to) {
            case RELEASED -> "released";
            case SENT -> "sent";
            case CLOSED -> "closed";
            case CANCELLED -> "cancelled";
            case PREPARED, ANSWERED -> throw new IllegalArgumentException("Nobody makes a run " + to);
        };
    }

    @Override
    public void answer(Instant at) {
        sql.update("""
                update run r set state = ?, answered_at = ?
                 where r.state = any(?)
                   and not exists (select from attempt a where a.run = r.id and a.state in ('PREPARED', 'SENT'))
                """, RunState.ANSWERED, at, RunState.ANSWERED.before());
    }

    private static Run run(Row row) throws SQLException {
        return new Run(
                row.uuid("id"),
                row.month("month"),
                row.constant("state", RunState.class),
                new Taken(row.number("lines"), row.number("transactions"), row.money("total_cents")),
                row.text("content_hash"),
                row.date("execution_date"),
                new Debtor(row.text("debtor_name"), row.text("debtor_iban")),
                hands(row),
                row.instantOrNull("answered_at"));
    }

    private static Hands hands(Row row) throws SQLException {
        return new Hands(
                new Signature(row.text("prepared_by"), row.instant("prepared_at")),
                signature(row, "released"),
                signature(row, "sent"),
                signature(row, "closed"),
                signature(row, "cancelled"));
    }

    private static @Nullable Signature signature(Row row, String hand) throws SQLException {
        var by = row.textOrNull(hand + "_by");
        return by == null ? null : new Signature(by, row.instant(hand + "_at"));
    }
}

package nl.ssfh.payouts.run.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.payouts.run.domain.Removal;
import nl.ssfh.payouts.run.domain.Removals;
import nl.ssfh.payouts.schedule.domain.HoldReason;
import nl.ssfh.payouts.schedule.domain.InstalmentState;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;

@ApplicationScoped
class SqlRemovals implements Removals {

    private final Sql sql;

    SqlRemovals(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(Removal removal) {
        var run = removal.run();
        var line = removal.instalment();
        var held = InstalmentState.HELD.before();
        if (sql.update(RemovalSql.TAKE_OUT, HoldReason.TAKEN_OUT, line, run, held) == 0) {
            return false;
        }
        sql.update(RemovalSql.UNDO_SET_OFFS, run, line);
        sql.update(RemovalSql.CANCEL_ATTEMPT, run, line);
        sql.update(RemovalSql.FREE_RECOVERIES, run, InstalmentState.DUE.before());
        sql.update(RemovalSql.INSERT, run, line, removal.reason(), removal.by(), removal.at());
        return true;
    }

    @Override
    public boolean anyBy(UUID run, String subject) {
        return sql.one(
                "select exists (select from run_removal where run = ? and removed_by = ?) as any",
                row -> row.flag("any"),
                run,
                subject);
    }

    @Override
    public List<Removal> page(UUID run, UUID after, int limit) {
        return sql.list(
                "select * from run_removal where run = ? and instalment > ? order by instalment limit ?",
                SqlRemovals::removal,
                run,
                after,
                limit);
    }

    @Override
    public void bringBack(YearMonth month) {
        sql.update(RemovalSql.BRING_BACK, HoldReason.TAKEN_OUT, month, InstalmentState.DUE.before());
    }

    private static Removal removal(Row row) throws SQLException {
        return new Removal(
                row.uuid("run"),
                row.uuid("instalment"),
                row.text("reason"),
                row.text("removed_by"),
                row.instant("removed_at"));
    }
}

package nl.ssfh.payouts.schedule.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.payouts.schedule.domain.Cause;
import nl.ssfh.payouts.schedule.domain.Instalment;
import nl.ssfh.payouts.schedule.domain.InstalmentFilter;
import nl.ssfh.payouts.schedule.domain.InstalmentState;
import nl.ssfh.payouts.schedule.domain.Instalments;
import nl.ssfh.payouts.schedule.domain.Line;
import nl.ssfh.payouts.schedule.domain.LineChange;
import nl.ssfh.payouts.schedule.domain.WaitsFor;
import nl.ssfh.payouts.sql.Sql;
import nl.ssfh.payouts.sql.Where;

@ApplicationScoped
class SqlInstalments implements Instalments {

    private final Sql sql;

    SqlInstalments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Line> linesOf(UUID placement) {
        return sql.list(InstalmentSql.LINES, InstalmentRow::line, placement);
    }

    @Override
    public void apply(ClaimDecided decided, Cause cause, List<LineChange> changes) {
        sql.batch(
                InstalmentSql.INSERT,
                changes.stream()
                        .filter(LineChange::added)
                        .map(change -> added(decided, cause, change.line()))
                        .toList());
        sql.batch(
                InstalmentSql.UPDATE,
                changes.stream()
                        .filter(change -> !change.added())
                        .map(change -> changed(decided, cause, change.line()))
                        .toList());
    }

    private static Object[] added(ClaimDecided decided, Cause cause, Line line) {
        return new Object[] {
            line.id(), decided.placement(), decided.claim(), decided.practice(),
                    line.key().fee(),
            line.key().month(), line.sequence(), line.amount(), line.state(), line.dueMonth(),
            decided.decision(), line.policy(), cause.kind()
        };
    }

    private static Object[] changed(ClaimDecided decided, Cause cause, Line line) {
        return new Object[] {
            line.amount(),
            line.state(),
            line.state() == InstalmentState.HELD,
            line.dueMonth(),
            decided.claim(),
            decided.decision(),
            line.policy(),
            cause.kind(),
            line.id()
        };
    }

    @Override
    public List<Instalment> schedule(UUID placement) {
        return sql.list(
                InstalmentSql.SELECT + "where i.placement = ? order by i.month, i.fee, i.sequence",
                InstalmentRow::instalment,
                placement);
    }

    @Override
    public List<Instalment> page(InstalmentFilter filter, UUID after, int limit) {
        var where = where(filter).and("i.id > ?", after);
        return sql.list(
                InstalmentSql.SELECT + where.text() + "order by i.id limit ?",
                InstalmentRow::instalment,
                where.values(limit));
    }

    @Override
    public void each(InstalmentFilter filter, Consumer<Instalment> effect) {
        var where = where(filter);
        sql.each(
                InstalmentSql.SELECT + where.text() + "order by i.id",
                InstalmentRow::instalment,
                effect,
                where.values());
    }

    private static Where where(InstalmentFilter filter) {
        var state = filter.state();
        return new Where()
                .and("i.month = ?", filter.month())
                .and("i.state = ?", state)
                .and("i.reason = ?", filter.reason())
                .only(state != null && state.isWaiting(), "i.waiting");
    }

    @Override
    public YearMonth firstWithoutRun(YearMonth from) {
        return sql.one(InstalmentSql.FIRST_WITHOUT_RUN, row -> row.month("month"), from, from);
    }

    @Override
    public int makePayable(UUID practice) {
        return sql.update("""
                update instalment set state = 'DUE', reason = null
                 where practice = ? and state in ('HELD', 'RETURNED') and reason = any(?) and state = any(?)
                """, practice, WaitsFor.reasonsToLookAgain(), InstalmentState.DUE.before());
    }

    @Override
    public Optional<Instalment> find(UUID id) {
        return sql.first(InstalmentSql.SELECT + "where i.id = ?", InstalmentRow::instalment, id);
    }

    @Override
    public void payAgain(UUID id, String by, Instant at) {
        sql.update("""
                insert into pay_again (instalment, number, asked_by, asked_at)
                select ?, count(*) + 1, ?, ? from attempt where instalment = ? and stands
                on conflict do nothing
                """, id, by, at, id);
        sql.update(
                "update instalment set state = 'DUE', reason = null where id = ? and state in ('HELD', 'RETURNED')",
                id);
    }
}

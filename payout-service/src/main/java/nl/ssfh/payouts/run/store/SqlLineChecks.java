package nl.ssfh.payouts.run.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.HeldLine;
import nl.ssfh.payouts.run.domain.ChangedInRun;
import nl.ssfh.payouts.run.domain.HeldAnew;
import nl.ssfh.payouts.run.domain.LineCheck;
import nl.ssfh.payouts.run.domain.LineChecks;
import nl.ssfh.payouts.schedule.domain.HoldReason;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;

@ApplicationScoped
class SqlLineChecks implements LineChecks {

    private static final List<HoldReason> ALL = List.of(HoldReason.values());

    private final Sql sql;

    SqlLineChecks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public int takeOrHold(UUID run, YearMonth month, LocalDate today) {
        sql.update(CheckSql.CHECK, ALL, today, month, ALL, run);
        return sql.update(CheckSql.TAKE_OR_HOLD, run);
    }

    @Override
    public void eachHeldAnew(UUID run, Consumer<HeldAnew> effect) {
        sql.each(CheckSql.HELD_ANEW, SqlLineChecks::heldAnew, effect, run);
    }

    @Override
    public Map<UUID, List<HoldReason>> failing(UUID placement, LocalDate today) {
        var found = new HashMap<UUID, List<HoldReason>>();
        sql.each(
                CheckSql.FAILING_OF_PLACEMENT,
                row -> Map.entry(row.uuid("id"), reasons(row.texts("failed"))),
                line -> found.put(line.getKey(), line.getValue()),
                today,
                placement);
        return found;
    }

    @Override
    public List<ChangedInRun> failing(UUID run, LocalDate today, int limit) {
        return sql.list(CheckSql.FAILING, SqlRunLines::changed, today, run, limit);
    }

    @Override
    public boolean keepOverrides(UUID run, LocalDate today, String officer) {
        return sql.one(CheckSql.KEEP_OVERRIDES, row -> row.flag("own"), run, today, today, officer);
    }

    @Override
    public List<LineCheck> page(UUID run, LineCheck.Which which, UUID after, int limit) {
        return sql.list(CheckSql.PAGE, SqlLineChecks::check, run, after, which, limit);
    }

    @Override
    public Counts counts(UUID run) {
        return sql.one(
                CheckSql.COUNTS,
                row -> new Counts(row.number("taken"), row.money("taken_cents"), row.number("held")),
                run);
    }

    @Override
    public List<LineCheck> letPass(UUID run) {
        return sql.list(CheckSql.LET_PASS, SqlLineChecks::check, run);
    }

    private static HeldAnew heldAnew(Row row) throws SQLException {
        var line = new HeldLine(
                row.uuid("id"),
                row.constant("fee", Fee.class),
                row.month("month"),
                row.money("cents"),
                row.text("reason"));
        return new HeldAnew(row.uuid("placement"), row.uuid("practice"), line);
    }

    private static LineCheck check(Row row) throws SQLException {
        return new LineCheck(
                row.uuid("instalment"),
                row.uuid("placement"),
                row.uuid("practice"),
                row.text("reference"),
                new LineCheck.What(row.constant("fee", Fee.class), row.month("month"), row.money("cents")),
                reasons(row.texts("passed")),
                reasons(row.texts("failed")),
                reasons(row.texts("overridden")));
    }

    private static List<HoldReason> reasons(List<String> names) {
        return names.stream().map(HoldReason::valueOf).toList();
    }
}

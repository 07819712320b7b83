package nl.ssfh.eligibility.redecision.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.eligibility.redecision.domain.ChangeTotals;
import nl.ssfh.eligibility.redecision.domain.ChangeTotals.PerMonth;
import nl.ssfh.eligibility.redecision.domain.ChangedMonth;
import nl.ssfh.eligibility.redecision.domain.ChangedMonths;
import nl.ssfh.eligibility.store.Sql;
import nl.ssfh.eligibility.store.StoredJson;

@ApplicationScoped
class PostgresChangedMonths implements ChangedMonths {

    private static final int PAGE = 1_000;
    private static final UUID START = new UUID(0, 0);
    private static final String UP = "coalesce(sum(greatest(cents_after - cents_before, 0)), 0) as up";
    private static final String DOWN = "coalesce(sum(greatest(cents_before - cents_after, 0)), 0) as down";

    private final Sql sql;

    PostgresChangedMonths(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(UUID redecision, boolean forReal, List<ChangedMonth> months) {
        sql.update(
                """
                insert into redecision_month
                select ?, ?, claim, month, fee, reference, placement, practice, student,
                  outcome_before, cents_before, outcome_after, cents_after
                from jsonb_to_recordset(?::jsonb) as row (claim uuid, month date, fee text, reference text,
                  placement uuid, practice uuid, student uuid, outcome_before text, cents_before bigint,
                  outcome_after text, cents_after bigint)
                on conflict do nothing""",
                redecision,
                forReal,
                StoredJson.write(months.stream().map(ChangedMonthRow::of).toList()));
    }

    @Override
    public ChangeTotals totals(UUID redecision, boolean forReal) {
        var perMonth = sql.query(
                row -> new PerMonth(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        Fee.valueOf(row.getString("fee")),
                        row.getLong("placements"),
                        new Money(row.getLong("up")),
                        new Money(row.getLong("down"))),
                "select month, fee, count(distinct placement) as placements, " + UP + ", " + DOWN
                        + " from redecision_month where redecision = ? and for_real = ?"
                        + " group by month, fee order by month, fee",
                redecision,
                forReal);
        return sql.query(
                        row -> new ChangeTotals(
                                row.getLong("students"),
                                row.getLong("placements"),
                                row.getLong("practices"),
                                row.getLong("months"),
                                new Money(row.getLong("up")),
                                new Money(row.getLong("down")),
                                row.getLong("undecided"),
                                perMonth),
                        "select count(distinct student) as students, count(distinct placement) as placements,"
                                + " count(distinct practice) as practices, count(*) as months,"
                                + " count(*) filter (where outcome_after = 'UNDECIDED') as undecided, "
                                + UP + ", " + DOWN + " from redecision_month where redecision = ? and for_real = ?",
                        redecision,
                        forReal)
                .getFirst();
    }

    /** Page by page: no transaction stays open while somebody reads. */
    @Override
    public void each(UUID redecision, boolean forReal, Consumer<ChangedMonth> what) {
        var claim = START;
        var month = LocalDate.EPOCH;
        var fee = "";
        for (var page = page(redecision, forReal, claim, month, fee); !page.isEmpty(); ) {
            page.forEach(row -> what.accept(row.changed()));
            var last = page.getLast();
            page = page(redecision, forReal, last.claim(), last.month(), last.fee());
        }
    }

    private List<ChangedMonthRow> page(UUID redecision, boolean forReal, UUID claim, LocalDate month, String fee) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.query(ChangedMonthRow::read, """
                        select * from redecision_month
                        where redecision = ? and for_real = ? and (claim, month, fee) > (?, ?, ?)
                        order by claim, month, fee limit ?""", redecision, forReal, claim, month, fee, PAGE));
    }
}

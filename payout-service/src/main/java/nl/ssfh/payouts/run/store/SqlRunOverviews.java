package nl.ssfh.payouts.run.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.payouts.run.domain.RunOverview;
import nl.ssfh.payouts.run.domain.RunOverview.FeeSum;
import nl.ssfh.payouts.run.domain.RunOverview.Oddity;
import nl.ssfh.payouts.run.domain.RunOverview.OddityKind;
import nl.ssfh.payouts.run.domain.RunOverview.Sum;
import nl.ssfh.payouts.run.domain.RunOverviews;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;

@ApplicationScoped
class SqlRunOverviews implements RunOverviews {

    private final Sql sql;

    SqlRunOverviews(Sql sql) {
        this.sql = sql;
    }

    private record Earlier(UUID id, YearMonth month) {}

    @Override
    public RunOverview of(UUID run, Limits limits) {
        var before = sql.first(OverviewSql.BEFORE, row -> new Earlier(row.uuid("id"), row.month("month")), run)
                .orElse(null);
        var fees = sql.list(OverviewSql.FEES, SqlRunOverviews::fee, run, before == null ? null : before.id());
        var oddities = sql.list(
                OverviewSql.ODDITIES,
                SqlRunOverviews::oddity,
                run,
                run,
                run,
                limits.timesMedian(),
                limits.linesOfPractice(),
                limits.most());
        return new RunOverview(before == null ? null : before.month(), fees, oddities);
    }

    private static FeeSum fee(Row row) throws SQLException {
        return new FeeSum(
                row.constant("fee", Fee.class),
                new Sum(row.number("lines"), row.money("cents")),
                new Sum(row.number("lines_before"), row.money("cents_before")));
    }

    private static Oddity oddity(Row row) throws SQLException {
        return new Oddity(
                row.constant("kind", OddityKind.class),
                row.uuid("practice"),
                row.uuidOrNull("instalment"),
                new Sum(row.number("lines"), row.money("cents")));
    }
}

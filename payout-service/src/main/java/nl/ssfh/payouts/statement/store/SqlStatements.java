package nl.ssfh.payouts.statement.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ssfh.contracts.Fee;
import nl.ssfh.payouts.report.domain.MonthRange;
import nl.ssfh.payouts.report.store.FigureSql;
import nl.ssfh.payouts.schedule.domain.InstalmentState;
import nl.ssfh.payouts.schedule.domain.Progress;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;
import nl.ssfh.payouts.statement.domain.Beneficiary;
import nl.ssfh.payouts.statement.domain.StatementLine;
import nl.ssfh.payouts.statement.domain.Statements;
import nl.ssfh.payouts.statement.domain.YearStatement;

@ApplicationScoped
class SqlStatements implements Statements {

    private final Sql sql;

    SqlStatements(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean isKnown(UUID practice) {
        return sql.one(StatementSql.KNOWN, row -> row.flag("known"), practice, practice);
    }

    @Override
    public void each(Beneficiary of, MonthRange months, Consumer<StatementLine> effect) {
        sql.each(StatementSql.lines(of.party()), SqlStatements::line, effect, months.from(), months.until(), of.id());
    }

    @Override
    public List<YearStatement.Row> moved(Beneficiary of, Year year) {
        return sql.list(
                StatementSql.moved(of.party()),
                SqlStatements::moved,
                year.atDay(1),
                year.plusYears(1).atDay(1),
                of.id());
    }

    private static StatementLine line(Row row) throws SQLException {
        var figures = FigureSql.figures(row);
        return new StatementLine(
                row.uuid("id"),
                row.uuid("placement"),
                row.text("reference"),
                row.constant("fee", Fee.class),
                row.month("month"),
                row.number("sequence"),
                figures,
                Progress.of(
                        row.constant("state", InstalmentState.class),
                        figures.planned().belowZero()),
                row.dateOrNull("booked_on"),
                row.dateOrNull("returned_on"),
                row.textOrNull("end_to_end_id"));
    }

    private static YearStatement.Row moved(Row row) throws SQLException {
        return new YearStatement.Row(
                row.month("booked"),
                row.constant("fee", Fee.class),
                new YearStatement.Moved(
                        row.money("paid"), row.money("returned"), row.money("set_off"), row.money("recovered")));
    }
}

package nl.ssfh.payouts.report.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.report.domain.Forecast;
import nl.ssfh.payouts.report.domain.Forecasts;
import nl.ssfh.payouts.sql.Sql;

@ApplicationScoped
class SqlForecasts implements Forecasts {

    private final Sql sql;

    SqlForecasts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Forecast.Coming> coming(YearMonth first) {
        return sql.list(
                ForecastSql.COMING,
                row -> new Forecast.Coming(
                        row.month("pay_month"),
                        row.constant("fee", Fee.class),
                        row.money("planned"),
                        row.money("set_off")),
                first);
    }

    @Override
    public List<Forecast.Waiting> waiting() {
        return sql.list(
                ForecastSql.WAITING,
                row -> new Forecast.Waiting(
                        row.constant("fee", Fee.class),
                        row.money("under_way"),
                        row.money("held"),
                        row.money("returned")));
    }

    @Override
    public Money toRecover() {
        return sql.one(ForecastSql.TO_RECOVER, row -> row.money("cents"));
    }

    @Override
    public Money paidIn(Year year) {
        return sql.one(
                ForecastSql.PAID,
                row -> row.money("cents"),
                year.atDay(1),
                year.plusYears(1).atDay(1));
    }
}

package nl.ssfh.portal.fund.budget;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.ssfh.contracts.Fee;
import nl.ssfh.portal.apis.BudgetsApi.Forecast;
import nl.ssfh.portal.apis.BudgetsApi.Row;
import nl.ssfh.portal.chart.BarChart;
import nl.ssfh.portal.chart.BarChart.Entry;
import nl.ssfh.portal.chart.BarChart.Part;
import nl.ssfh.portal.page.Page;

/** What one of the coming months will cost, in cents. */
public record ForecastMonth(YearMonth month, LocalDate payDate, long stipend, long supervision) {

    public long total() {
        return stipend + supervision;
    }

    static List<ForecastMonth> of(Forecast forecast) {
        return forecast.rows().stream()
                .map(Row::month)
                .distinct()
                .sorted()
                .map(month -> of(
                        month,
                        forecast.rows().stream()
                                .filter(row -> row.month().equals(month))
                                .toList()))
                .toList();
    }

    private static ForecastMonth of(YearMonth month, List<Row> rows) {
        return new ForecastMonth(
                month, rows.getFirst().payDate(), cents(rows, Fee.STIPEND), cents(rows, Fee.SUPERVISION));
    }

    private static long cents(List<Row> rows, Fee fee) {
        return rows.stream()
                .filter(row -> row.fee() == fee)
                .mapToLong(Row::expectedCents)
                .sum();
    }

    /** The stipend below, supervision above it. */
    static BarChart chart(Page page, List<ForecastMonth> months) {
        return BarChart.stacked(
                page.say(
                        "Staafdiagram van wat elke maand wordt betaald; de tabel zegt hetzelfde",
                        "Bar chart of what is paid each month; the table says the same"),
                months.stream()
                        .map(each -> Entry.of(
                                page.wholeEuros(each.total()),
                                page.shortMonth(each.month()),
                                new Part("paid", each.stipend()),
                                new Part("second", each.supervision())))
                        .toList());
    }
}

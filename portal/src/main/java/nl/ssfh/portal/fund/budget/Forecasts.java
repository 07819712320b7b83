package nl.ssfh.portal.fund.budget;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import nl.ssfh.contracts.Fee;
import nl.ssfh.portal.apis.BudgetsApi.Forecast;
import nl.ssfh.portal.apis.BudgetsApi.Row;

/**
 * What each of the coming months will cost, as bars: the stipend below, supervision above it. The table says the same.
 *
 * @param width of the drawing, in its own units
 */
public record Forecasts(List<Bar> bars, int width) {

    private static final int STEP = 72;
    private static final int WIDE = 44;
    private static final int TALL = 150;
    private static final int BASE = 176;
    private static final int LABEL = 6;

    /** One month: amounts in cents, heights and places in the units of the drawing. */
    public record Bar(YearMonth month, LocalDate payDate, long stipend, long supervision, int x, int low, int high) {

        public long total() {
            return stipend + supervision;
        }

        public int middle() {
            return x + WIDE / 2;
        }

        public int wide() {
            return WIDE;
        }

        public int lowTop() {
            return BASE - low;
        }

        public int highTop() {
            return BASE - low - high;
        }

        public int label() {
            return highTop() - LABEL;
        }
    }

    public static Forecasts of(Forecast forecast) {
        var months =
                forecast.rows().stream().map(Row::month).distinct().sorted().toList();
        long most = Math.max(
                1,
                months.stream()
                        .mapToLong(
                                month -> cents(forecast, month, Fee.STIPEND) + cents(forecast, month, Fee.SUPERVISION))
                        .max()
                        .orElse(1));
        var bars = IntStream.range(0, months.size())
                .mapToObj(place -> bar(forecast, months.get(place), place, most))
                .toList();
        return new Forecasts(bars, Math.max(1, months.size()) * STEP);
    }

    private static Bar bar(Forecast forecast, YearMonth month, int place, long most) {
        long stipend = cents(forecast, month, Fee.STIPEND);
        long supervision = cents(forecast, month, Fee.SUPERVISION);
        var payDate = forecast.rows().stream()
                .filter(row -> row.month().equals(month))
                .map(Row::payDate)
                .findFirst()
                .orElseThrow();
        int x = place * STEP + (STEP - WIDE) / 2;
        return new Bar(month, payDate, stipend, supervision, x, tall(stipend, most), tall(supervision, most));
    }

    private static long cents(Forecast forecast, YearMonth month, Fee fee) {
        return forecast.rows().stream()
                .filter(row -> row.month().equals(month) && row.fee() == fee)
                .mapToLong(Row::expectedCents)
                .sum();
    }

    private static int tall(long cents, long most) {
        return (int) (Math.max(0, cents) * TALL / most);
    }
}

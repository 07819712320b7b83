package nl.ssfh.portal.money;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What each month brings, as bars: below what is paid, above it what is still to come. The table beside it says the same.
 *
 * @param width of the drawing, in its own units
 */
public record Chart(List<Bar> bars, int width) {

    private static final int STEP = 56;
    private static final int BAR = 36;
    private static final int TALL = 140;
    private static final int BASE = 160;
    private static final int LABEL = 6;

    /** One month. Heights and places are in the units of the drawing. */
    public record Bar(YearMonth month, long cents, int x, int middle, int paid, int coming) {

        public int paidTop() {
            return BASE - paid;
        }

        public int comingTop() {
            return BASE - paid - coming;
        }

        /** Where the amount stands, above both parts. */
        public int label() {
            return comingTop() - LABEL;
        }

        public int wide() {
            return BAR;
        }
    }

    static Chart of(Money money) {
        var months = money.lines().stream().map(MoneyLine::month).sorted().toList();
        if (months.isEmpty()) {
            return new Chart(List.of(), STEP);
        }
        var shown = Stream.iterate(months.getFirst(), month -> month.plusMonths(1))
                .limit(months.getFirst().until(months.getLast(), java.time.temporal.ChronoUnit.MONTHS) + 1)
                .toList();
        long most = Math.max(
                1,
                shown.stream().mapToLong(month -> money.in(month).total()).max().orElse(1));
        var bars = IntStream.range(0, shown.size())
                .mapToObj(place -> bar(money.in(shown.get(place)), shown.get(place), place, most))
                .toList();
        return new Chart(bars, STEP * shown.size());
    }

    /** A month in which more is taken back than paid has no bar; the table tells. */
    private static Bar bar(Money month, YearMonth name, int place, long most) {
        int paid = height(month.paid(), most);
        int coming = height(month.total() - month.paid(), most);
        int x = place * STEP + (STEP - BAR) / 2;
        return new Bar(name, month.total(), x, x + BAR / 2, paid, coming);
    }

    private static int height(long cents, long most) {
        return (int) (Math.max(0, cents) * TALL / most);
    }
}

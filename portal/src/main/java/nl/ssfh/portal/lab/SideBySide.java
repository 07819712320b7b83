package nl.ssfh.portal.lab;

import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import nl.ssfh.portal.apis.ReplayAnswers.Both;
import nl.ssfh.portal.apis.ReplayAnswers.Comparison;
import nl.ssfh.portal.chart.BarChart;
import nl.ssfh.portal.chart.BarChart.Part;
import nl.ssfh.portal.page.Page;

/** Two replays side by side, with the euros of each month. */
public record SideBySide(Comparison comparison, List<Month> months, BarChart bars) {

    /** Both in one month, over all segments. */
    public record Month(YearMonth month, Both both) {}

    static SideBySide of(Page page, Comparison comparison) {
        var sums = new TreeMap<YearMonth, Both>();
        comparison.lines().forEach(line -> sums.merge(line.month(), line.both(), SideBySide::plus));
        var months = sums.entrySet().stream()
                .map(entry -> new Month(entry.getKey(), entry.getValue()))
                .toList();
        var pairs = months.stream()
                .collect(toMap(
                        Month::month,
                        each -> List.of(
                                new Part("paid", each.both().firstCents()),
                                new Part("beside", each.both().secondCents()))));
        return new SideBySide(
                comparison,
                months,
                BarChart.beside(
                        page.say(
                                "Staafdiagram van euro’s per maand; de tabel zegt hetzelfde",
                                "Bar chart of euros per month; the table says the same"),
                        MonthAxis.of(page, pairs)));
    }

    private static Both plus(Both one, Both other) {
        return new Both(
                one.firstCents() + other.firstCents(),
                one.secondCents() + other.secondCents(),
                one.differenceCents() + other.differenceCents());
    }
}

package nl.ssfh.portal.lab;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ssfh.portal.chart.BarChart.Entry;
import nl.ssfh.portal.chart.BarChart.Part;
import nl.ssfh.portal.page.Page;

/** A bar chart by month: every month from the first to the last has its place, also where there is nothing to draw. */
final class MonthAxis {

    private MonthAxis() {}

    static List<Entry> of(Page page, Map<YearMonth, List<Part>> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        var last = Collections.max(parts.keySet());
        return Stream.iterate(
                        Collections.min(parts.keySet()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> new Entry("", page.shortMonth(month), "", parts.getOrDefault(month, List.of())))
                .toList();
    }
}

package nl.ssfh.demo.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import nl.ssfh.contracts.Fee;
import nl.ssfh.demo.expectation.Sums;
import org.jspecify.annotations.Nullable;

/** Euros by placement-month and fee: what was granted, and where it is. */
record MoneyTable(SortedMap<Sums.Key, Sums> sums) {

    private static final String FORM = "  %-9s %-12s %14s %14s %12s %12s %12s %12s %12s";

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("EUROS by placement-month and fee");
        lines.add(String.format(
                Locale.ROOT,
                FORM,
                "month",
                "fee",
                "planned",
                "paid",
                "returned",
                "held",
                "set off",
                "recovered",
                "to recover"));
        @Nullable YearMonth before = null;
        for (var entry : sums.entrySet()) {
            var month = entry.getKey().month();
            lines.add(line(
                    month.equals(before) ? "" : month.toString(),
                    fee(entry.getKey().fee()),
                    entry.getValue()));
            before = month;
        }
        for (Fee fee : Fee.values()) {
            var own = sums.entrySet().stream().filter(entry -> entry.getKey().fee() == fee);
            lines.add(line(fee == Fee.STIPEND ? "total" : "", fee(fee), total(own.map(Map.Entry::getValue))));
        }
        lines.add(line("", "both", total(sums.values().stream())));
        lines.add("  planned = paid + returned + held + set off - recovered - to recover");
        return lines;
    }

    private static Sums total(Stream<Sums> sums) {
        return Sums.total(sums);
    }

    private static String fee(Fee fee) {
        return fee.name().toLowerCase(Locale.ROOT);
    }

    private static String line(String month, String fee, Sums sums) {
        return String.format(
                Locale.ROOT,
                FORM,
                month,
                fee,
                Euros.of(sums.planned()),
                Euros.of(sums.paid()),
                Euros.of(sums.returned()),
                Euros.of(sums.held()),
                Euros.of(sums.setOff()),
                Euros.of(sums.recovered()),
                Euros.of(sums.toRecover()));
    }
}

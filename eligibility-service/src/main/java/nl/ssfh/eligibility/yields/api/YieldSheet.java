package nl.ssfh.eligibility.yields.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.ssfh.eligibility.yields.domain.Cohort;
import nl.ssfh.eligibility.yields.domain.Estimate;
import nl.ssfh.eligibility.yields.domain.Yield;
import nl.ssfh.eligibility.yields.domain.Yield.Line;
import nl.ssfh.platform.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** A yield as rows of a sheet; the last is the total. */
record YieldSheet(Yield yield) {

    private static final List<String> HEADINGS = List.of(
            "segment",
            "hidden",
            "persons",
            "retained",
            "share",
            "share_low",
            "share_high",
            "paid_euros",
            "euros_per_retained",
            "euros_per_retained_low",
            "euros_per_retained_high");

    void write(Sheet sheet) {
        sheet.row(HEADINGS);
        yield.lines().forEach(line -> sheet.row(cells(line)));
        sheet.row(cells(yield.total()));
    }

    private static List<? extends @Nullable Object> cells(Line line) {
        var cohort = line.cohort();
        return cohort == null ? hidden(line.segment()) : cells(line.segment(), cohort);
    }

    private static List<@Nullable Object> hidden(String segment) {
        var cells = new ArrayList<@Nullable Object>(List.of(segment, true));
        cells.addAll(Collections.nCopies(HEADINGS.size() - cells.size(), null));
        return cells;
    }

    private static List<@Nullable Object> cells(String segment, Cohort cohort) {
        var cells = new ArrayList<@Nullable Object>(List.of(segment, false, cohort.persons(), cohort.retained()));
        add(cells, Optional.of(cohort.share()), 0);
        cells.add(BigDecimal.valueOf(cohort.paid().cents(), 2));
        add(cells, cohort.costPerRetained(), 2);
        return cells;
    }

    /** Three cells, moved to the left by so many decimals: what is reckoned in cents is written in euros. */
    private static void add(List<@Nullable Object> cells, Optional<Estimate> estimate, int decimals) {
        var interval = estimate.flatMap(Estimate::interval);
        cells.add(estimate.map(Estimate::value)
                .map(each -> each.movePointLeft(decimals))
                .orElse(null));
        cells.add(interval.map(each -> each.low().movePointLeft(decimals)).orElse(null));
        cells.add(interval.map(each -> each.high().movePointLeft(decimals)).orElse(null));
    }
}

package nl.ssfh.eligibility.replay.api;

import java.util.List;
import nl.ssfh.eligibility.replay.domain.ReplayComparison;
import nl.ssfh.eligibility.replay.domain.ReplayComparison.Pair;
import nl.ssfh.platform.sheet.Sheet;

/** The lines of a comparison as rows of a sheet. */
record ReplayComparisonLines(ReplayComparison comparison) {

    private static final List<String> HEADINGS =
            SegmentCells.headings("first_months", "first_euros", "second_months", "second_euros", "difference_euros");

    void write(Sheet sheet) {
        sheet.row(HEADINGS);
        comparison.lines().forEach(pair -> write(sheet, pair));
    }

    private static void write(Sheet sheet, Pair pair) {
        var both = pair.both();
        sheet.row(SegmentCells.row(
                pair.month(),
                pair.segment(),
                both.firstMonths(),
                SegmentCells.euros(both.firstCents()),
                both.secondMonths(),
                SegmentCells.euros(both.secondCents()),
                SegmentCells.euros(both.differenceCents())));
    }
}

package nl.ssfh.eligibility.replay.api;

import java.util.List;
import nl.ssfh.eligibility.replay.domain.ReplayResult;
import nl.ssfh.eligibility.replay.domain.ReplayResult.Line;
import nl.ssfh.platform.sheet.Sheet;

/** The lines of a replay as rows of a sheet. */
record ReplayLines(ReplayResult result) {

    private static final List<String> HEADINGS = SegmentCells.headings(
            "months", "euros", "against_euros", "difference_euros", "undecided", "against_undecided");

    static ReplayLines of(ReplayResult result) {
        return new ReplayLines(result);
    }

    void write(Sheet sheet) {
        sheet.row(HEADINGS);
        result.lines().forEach(line -> write(sheet, line));
    }

    private static void write(Sheet sheet, Line line) {
        sheet.row(SegmentCells.row(
                line.month(),
                line.segment(),
                line.months(),
                SegmentCells.euros(line.cents()),
                SegmentCells.euros(line.againstCents()),
                SegmentCells.euros(line.cents() - line.againstCents()),
                line.undecided(),
                line.againstUndecided()));
    }
}

package nl.ssfh.eligibility.replay.api;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import nl.ssfh.eligibility.replay.domain.ReplayResult;
import nl.ssfh.eligibility.replay.domain.ReplayResult.Line;
import nl.ssfh.platform.sheet.Sheet;

/** The lines of a replay as rows of a sheet. */
record ReplayLines(ReplayResult result) {

    private static final List<String> HEADINGS = List.of(
            "month",
            "fee",
            "track",
            "study_year",
            "entrant",
            "course",
            "months",
            "euros",
            "against_euros",
            "difference_euros",
            "undecided",
            "against_undecided");

    static ReplayLines of(ReplayResult result) {
        return new ReplayLines(result);
    }

    void write(Sheet sheet) {
        sheet.row(HEADINGS);
        result.lines().forEach(line -> write(sheet, line));
    }

    private static void write(Sheet sheet, Line line) {
        var segment = line.segment();
        sheet.row(Arrays.asList(
                line.month().toString(),
                segment.fee().name(),
                segment.track().name(),
                segment.studyYear(),
                segment.entrant().name(),
                segment.course().name(),
                line.months(),
                euros(line.cents()),
                euros(line.againstCents()),
                euros(line.cents() - line.againstCents()),
                line.undecided(),
                line.againstUndecided()));
    }

    private static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}

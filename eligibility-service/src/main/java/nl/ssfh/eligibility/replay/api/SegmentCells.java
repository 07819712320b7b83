package nl.ssfh.eligibility.replay.api;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.ssfh.eligibility.replay.domain.Segment;
import org.jspecify.annotations.Nullable;

/** The cells with which every row about a segment in a month begins. */
final class SegmentCells {

    private static final List<String> FIRST =
            List.of("month", "fee", "track", "study_year", "entrant", "course", "province");

    private SegmentCells() {}

    static List<String> headings(String... more) {
        return Stream.concat(FIRST.stream(), Stream.of(more)).toList();
    }

    static List<@Nullable Object> row(YearMonth month, Segment segment, Object... more) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(month.toString());
        cells.add(segment.fee().name());
        cells.add(segment.track().name());
        cells.add(segment.studyYear());
        cells.add(segment.entrant().name());
        cells.add(segment.course().name());
        cells.add(province(segment));
        cells.addAll(Arrays.asList(more));
        return cells;
    }

    /** Where it is, or that nobody told. */
    static String province(Segment segment) {
        return segment.province() == null ? "UNKNOWN" : segment.province().name();
    }

    static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}

package nl.ssfh.eligibility.replay.api;

import java.time.YearMonth;
import java.util.List;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Track;
import nl.ssfh.eligibility.replay.domain.ReplayComparison;
import nl.ssfh.eligibility.replay.domain.ReplayComparison.Both;
import nl.ssfh.eligibility.replay.domain.ReplayComparison.Pair;
import nl.ssfh.eligibility.replay.domain.ReplayComparison.SegmentPair;
import nl.ssfh.eligibility.replay.domain.ReplayComparison.Side;
import nl.ssfh.eligibility.replay.domain.Segment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What two replays say side by side. */
@Schema(name = "ReplayComparison", description = "What two replays say side by side, each by its own policy")
record ReplayComparisonView(
        @Schema(description = "Segments to which the second gives more")
        SideView gaining,

        @Schema(description = "Segments to which the second gives less")
        SideView losing,

        @Schema(description = "Segments that get the same") SideView equal,

        @Schema(description = "Over all months, the greatest losses first")
        List<SegmentPairView> segments,

        @Schema(description = "By month and segment") List<PairView> lines) {

    /** Months and money in both. */
    @Schema(name = "ReplayBoth", description = "Months and money in both")
    record BothView(
            @Schema(examples = "120") long firstMonths,

            @Schema(examples = "1800000") long firstCents,

            @Schema(examples = "120") long secondMonths,

            @Schema(examples = "2400000") long secondCents,

            @Schema(examples = "600000", description = "What the second gives more, negative when it gives less")
            long differenceCents) {

        static BothView of(Both both) {
            return new BothView(
                    both.firstMonths(),
                    both.firstCents(),
                    both.secondMonths(),
                    both.secondCents(),
                    both.differenceCents());
        }
    }

    /** Segments that are treated alike. */
    @Schema(name = "ReplaySide", description = "Segments that are treated alike, taken together")
    record SideView(@Schema(examples = "14") long segments, BothView both) {

        static SideView of(Side side) {
            return new SideView(side.segments(), BothView.of(side.both()));
        }
    }

    /** A fee for a kind of student. */
    @Schema(name = "ReplaySegment", description = "A fee for a kind of student")
    record SegmentView(
            Fee fee,
            Track track,

            @Schema(examples = "1", description = "Absent when not known") @Nullable
            Integer studyYear,

            Entrant entrant,
            Course course,

            @Schema(examples = "UT", description = "As ISO 3166-2 has it after NL-, or UNKNOWN")
            String province) {

        static SegmentView of(Segment segment) {
            return new SegmentView(
                    segment.fee(),
                    segment.track(),
                    segment.studyYear(),
                    segment.entrant(),
                    segment.course(),
                    SegmentCells.province(segment));
        }
    }

    /** One segment over all months. */
    @Schema(name = "ReplaySegmentPair", description = "One segment over all months")
    record SegmentPairView(SegmentView segment, BothView both) {

        static SegmentPairView of(SegmentPair pair) {
            return new SegmentPairView(SegmentView.of(pair.segment()), BothView.of(pair.both()));
        }
    }

    /** One segment in one month. */
    @Schema(name = "ReplayPair", description = "One segment in one month")
    record PairView(
            @Schema(implementation = String.class, examples = "2024-09")
            YearMonth month,

            SegmentView segment,
            BothView both) {

        static PairView of(Pair pair) {
            return new PairView(pair.month(), SegmentView.of(pair.segment()), BothView.of(pair.both()));
        }
    }

    static ReplayComparisonView of(ReplayComparison comparison) {
        return new ReplayComparisonView(
                SideView.of(comparison.gaining()),
                SideView.of(comparison.losing()),
                SideView.of(comparison.equal()),
                comparison.segments().stream().map(SegmentPairView::of).toList(),
                comparison.lines().stream().map(PairView::of).toList());
    }
}

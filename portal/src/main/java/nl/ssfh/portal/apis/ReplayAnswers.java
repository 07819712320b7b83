package nl.ssfh.portal.apis;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Track;
import org.jspecify.annotations.Nullable;

/** What eligibility-service says of what rules cost, and yield. */
public final class ReplayAnswers {

    private ReplayAnswers() {}

    /** A replay, and how far it is. */
    public record Replay(
            UUID id,
            String name,
            String policy,
            @Nullable String against,
            String state,
            long placementsDone,
            long placements) {

        public boolean isDone() {
            return state.equals("DONE");
        }

        public boolean isBusy() {
            return state.equals("WAITING") || state.equals("RUNNING");
        }
    }

    /** What is to be reckoned. */
    public record NewReplay(
            String name,
            String policy,
            @Nullable String against,
            @Nullable Scale scale) {}

    /** Rows to scale by one factor until the policy costs as much as the one compared with. */
    public record Scale(List<RowName> rows) {}

    /** A row of a table. */
    public record RowName(String table, String row) {}

    /** What a policy would have cost. */
    public record Outcome(
            long placements,
            List<Total> totals,
            Sums sums,
            List<Bucket> spread,
            @Nullable Scaled scaled) {}

    /** One fee. */
    public record Total(
            Fee fee,
            long months,
            long cents,
            long againstCents,
            long undecided,
            @Nullable BigDecimal changePercent) {

        public long differenceCents() {
            return cents - againstCents;
        }
    }

    /** Both, by month and by kind of student. */
    public record Sums(List<Month> perMonth, List<Kind> perKind) {}

    /** Both fees in a month. */
    public record Month(YearMonth month, long cents, long againstCents) {}

    /** A fee for students who learn in the same way and came in the same way. */
    public record Kind(Fee fee, Track track, Entrant entrant, long cents, long againstCents) {

        public long differenceCents() {
            return cents - againstCents;
        }
    }

    /** Placements whose amount differs by about as much; open at the ends. */
    public record Bucket(@Nullable Long fromCents, @Nullable Long belowCents, long placements, long cents) {

        /** Those for whom nothing changes have one of their own. */
        public boolean isEqual() {
            return Long.valueOf(0).equals(fromCents) && Long.valueOf(1).equals(belowCents);
        }
    }

    /** The amounts that fit the budget. */
    public record Scaled(BigDecimal factor, long budgetCents, long cents, List<ScaledRow> rows) {}

    /** A row before and after. */
    public record ScaledRow(String table, String row, long beforeCents, long afterCents) {}

    /** Two replays side by side. */
    public record Comparison(Side gaining, Side losing, Side equal, List<SegmentPair> segments, List<Pair> lines) {}

    /** Segments that are treated alike. */
    public record Side(long segments, Both both) {}

    /** Money in both. */
    public record Both(long firstCents, long secondCents, long differenceCents) {}

    /**
     * A fee for a kind of student.
     *
     * @param province by its letters in ISO 3166-2, or {@code UNKNOWN}
     */
    public record Segment(
            Fee fee, Track track, @Nullable Integer studyYear, Entrant entrant, Course course, String province) {}

    /** One of them over all months. */
    public record SegmentPair(Segment segment, Both both) {}

    /** And in one month. */
    public record Pair(YearMonth month, Both both) {}

    /** What it costs per person who stays. */
    public record Yields(List<Yield> lines, Yield total) {}

    /** A group of persons; nothing but its name where it is hidden. */
    public record Yield(
            String segment,
            boolean hidden,
            @Nullable Long persons,
            @Nullable Long retained,
            @Nullable Long paidCents,
            @Nullable Estimate share,
            @Nullable Estimate centsPerRetained) {}

    /** A number with its interval, which is absent when the persons are too few to say. */
    public record Estimate(
            BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {}

    /** How placements lie around a number of hours at which amounts change. */
    public record Crowd(BigDecimal threshold, long justBelow, long justAbove, List<Step> steps) {}

    /** Within half an hour of each other. */
    public record Step(BigDecimal from, BigDecimal to, long placements) {}
}

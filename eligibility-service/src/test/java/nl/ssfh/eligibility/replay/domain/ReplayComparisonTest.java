package nl.ssfh.eligibility.replay.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.YearMonth;
import java.util.List;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Province;
import nl.ssfh.contracts.Track;
import nl.ssfh.eligibility.replay.domain.ReplayComparison.Both;
import nl.ssfh.eligibility.replay.domain.ReplayComparison.Pair;
import nl.ssfh.eligibility.replay.domain.ReplayComparison.Side;
import nl.ssfh.eligibility.replay.domain.ReplayResult.Line;
import org.junit.jupiter.api.Test;

class ReplayComparisonTest {

    static final YearMonth MAY = YearMonth.of(2024, 5);
    static final YearMonth JUNE = YearMonth.of(2024, 6);
    static final Segment FIRST_YEAR = segment(1);
    static final Segment SECOND_YEAR = segment(2);
    static final Segment THIRD_YEAR = segment(3);

    @Test
    void both_amounts_of_each_month_and_segment_stand_side_by_side() {
        var first = result(line(JUNE, FIRST_YEAR, 2, 300_00), line(MAY, FIRST_YEAR, 1, 150_00));
        var second = result(line(MAY, FIRST_YEAR, 1, 100_00), line(MAY, SECOND_YEAR, 3, 450_00));

        var comparison = ReplayComparison.of(first, second);

        assertThat(comparison.lines())
                .extracting(Pair::month, Pair::segment, Pair::both)
                .containsExactly(
                        tuple(MAY, FIRST_YEAR, new Both(1, 150_00, 1, 100_00)),
                        tuple(MAY, SECOND_YEAR, new Both(0, 0, 3, 450_00)),
                        tuple(JUNE, FIRST_YEAR, new Both(2, 300_00, 0, 0)));
        assertThat(comparison.lines().getFirst().both().differenceCents()).isEqualTo(-50_00);
    }

    @Test
    void segments_gain_or_lose_by_the_sum_of_their_months() {
        var first = result(
                line(MAY, FIRST_YEAR, 1, 100_00),
                line(JUNE, FIRST_YEAR, 1, 100_00),
                line(MAY, SECOND_YEAR, 2, 200_00),
                line(MAY, THIRD_YEAR, 1, 70_00));
        var second = result(
                line(MAY, FIRST_YEAR, 1, 90_00),
                line(JUNE, FIRST_YEAR, 1, 150_00),
                line(MAY, SECOND_YEAR, 2, 120_00),
                line(MAY, THIRD_YEAR, 1, 70_00));

        var comparison = ReplayComparison.of(first, second);

        assertThat(comparison.gaining()).isEqualTo(new Side(1, new Both(2, 200_00, 2, 240_00)));
        assertThat(comparison.losing()).isEqualTo(new Side(1, new Both(2, 200_00, 2, 120_00)));
        assertThat(comparison.equal()).isEqualTo(new Side(1, new Both(1, 70_00, 1, 70_00)));
        assertThat(comparison.segments())
                .extracting(ReplayComparison.SegmentPair::segment)
                .containsExactly(SECOND_YEAR, THIRD_YEAR, FIRST_YEAR);
    }

    private static Segment segment(int year) {
        return new Segment(Fee.STIPEND, Track.BOL, year, Entrant.REGULAR, Course.DOCTORS_ASSISTANT, Province.UT);
    }

    private static Line line(YearMonth month, Segment segment, long months, long cents) {
        return new Line(month, segment, months, cents, 0, 0, 0);
    }

    private static ReplayResult result(Line... lines) {
        return new ReplayResult(1, List.of(lines), List.of(), null);
    }
}

package nl.ssfh.eligibility.yields.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.ssfh.contracts.Milestone;
import nl.ssfh.eligibility.yields.domain.Yield.Line;
import org.junit.jupiter.api.Test;

/** Nobody can be picked out of a yield. */
class SmallGroupsTest {

    @Test
    void groups_of_five_and_more_are_all_shown() {
        assertThat(hidden(5, 6, 100)).isEmpty();
    }

    @Test
    void a_single_small_group_takes_the_next_smallest_along() {
        assertThat(hidden(100, 4, 7)).containsExactlyInAnyOrder("s1", "s2");
    }

    @Test
    void two_small_groups_of_too_few_together_take_another_along() {
        assertThat(hidden(2, 2, 100, 50)).containsExactlyInAnyOrder("s0", "s1", "s3");
    }

    @Test
    void two_small_groups_of_enough_together_stay_alone() {
        assertThat(hidden(3, 2, 100)).containsExactlyInAnyOrder("s0", "s1");
    }

    @Test
    void of_fewer_than_five_persons_in_all_nothing_is_told() {
        var yield = reckoned(groups(3));

        assertThat(yield.lines()).containsExactly(new Line("s0", null));
        assertThat(yield.total()).isEqualTo(new Line(Yield.TOTAL, null));
    }

    @Test
    void nobody_at_all_is_no_line_and_no_total() {
        var yield = reckoned(List.of());

        assertThat(yield.lines()).isEmpty();
        assertThat(yield.total().cohort()).isNull();
    }

    @Test
    void the_total_counts_those_who_are_hidden_too() {
        var total = reckoned(groups(4, 7, 100)).total().cohort();

        assertThat(total).isNotNull().extracting(Cohort::persons).isEqualTo(111L);
    }

    /** Whatever the groups are, the total less what is shown is nothing, or five persons or more in two groups. */
    @Test
    void what_is_hidden_cannot_be_reckoned_back() {
        for (long seed = 1; seed <= 2_000; seed++) {
            var random = new Random(seed);
            var groups = groups(IntStream.range(0, 1 + random.nextInt(8))
                    .map(group -> 1 + random.nextInt(random.nextBoolean() ? 6 : 60))
                    .toArray());

            var yield = reckoned(groups);

            var hidden =
                    yield.lines().stream().filter(line -> line.cohort() == null).count();
            long shown =
                    yield.lines().stream().mapToLong(SmallGroupsTest::persons).sum();
            assertThat(yield.lines()).as("seed %d", seed).noneMatch(line -> persons(line) > 0 && persons(line) < 5);
            if (hidden > 0 && yield.total().cohort() != null) {
                assertThat(hidden).as("seed %d", seed).isGreaterThan(1);
                assertThat(persons(yield.total()) - shown).as("seed %d", seed).isGreaterThanOrEqualTo(5);
            }
        }
    }

    static long persons(Line line) {
        var cohort = line.cohort();
        return cohort == null ? 0 : cohort.persons();
    }

    static Set<String> hidden(int... persons) {
        return SmallGroups.hidden(groups(persons));
    }

    static Yield reckoned(List<Group> groups) {
        return Yield.of(Milestone.YEAR_1, Dimension.TRACK, groups);
    }

    static List<Group> groups(int... persons) {
        return IntStream.range(0, persons.length)
                .mapToObj(group -> new Group(
                        "s" + group, new Cohort(persons[group], 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO)))
                .toList();
    }
}

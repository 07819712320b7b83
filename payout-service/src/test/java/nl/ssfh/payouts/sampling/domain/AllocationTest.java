package nl.ssfh.payouts.sampling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import org.junit.jupiter.api.Test;

/** The figures are worked by hand. */
class AllocationTest {

    static final List<Stratum> THREE = List.of(stratum(600, 10), stratum(300, 40), stratum(100, 200));

    @Test
    void in_proportion_to_lines_with_the_largest_remainders_first() {
        assertThat(Allocation.PROPORTIONAL.divide(THREE, 50, 2)).containsExactly(29, 15, 6);
    }

    @Test
    void after_neyman_where_amounts_differ_most_more_is_drawn() {
        assertThat(Allocation.NEYMAN.divide(THREE, 50, 2)).containsExactly(9, 16, 25);
    }

    @Test
    void the_minimum_is_drawn_where_weights_would_draw_nothing() {
        assertThat(Allocation.PROPORTIONAL.divide(List.of(stratum(3, 1), stratum(1000, 1)), 10, 2))
                .containsExactly(2, 8);
        assertThat(Allocation.PROPORTIONAL.divide(List.of(stratum(1, 1), stratum(1000, 1)), 10, 2))
                .containsExactly(1, 9);
    }

    @Test
    void what_a_full_stratum_cannot_take_goes_to_the_others() {
        assertThat(Allocation.NEYMAN.divide(List.of(stratum(10, 9_000), stratum(100, 1)), 60, 2))
                .containsExactly(10, 50);
    }

    @Test
    void strata_of_equal_amounts_can_be_divided_too() {
        assertThat(Allocation.NEYMAN.divide(List.of(stratum(10, 0), stratum(30, 0)), 8, 2))
                .containsExactly(3, 5);
    }

    @Test
    void any_size_that_can_be_drawn_is_drawn_exactly() {
        var random = new Random(20_260);
        for (int times = 0; times < 500; times++) {
            var strata = IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(at -> stratum(1 + random.nextInt(40), random.nextInt(5_000)))
                    .toList();
            int most = strata.stream().mapToInt(Stratum::lines).sum();
            int least =
                    strata.stream().mapToInt(each -> Math.min(2, each.lines())).sum();
            int size = least + random.nextInt(most - least + 1);
            var allocation = random.nextBoolean() ? Allocation.NEYMAN : Allocation.PROPORTIONAL;

            var drawn = allocation.divide(strata, size, 2);

            assertThat(drawn.stream().mapToInt(each -> each).sum()).isEqualTo(size);
            assertThat(IntStream.range(0, drawn.size()))
                    .allMatch(at -> drawn.get(at) <= strata.get(at).lines()
                            && drawn.get(at) >= Math.min(2, strata.get(at).lines()));
        }
    }

    @Test
    void what_cannot_be_drawn_is_refused() {
        assertThatThrownBy(() -> Allocation.NEYMAN.divide(THREE, 5, 2)).hasMessageContaining("Cannot draw 5");
        assertThatThrownBy(() -> Allocation.NEYMAN.divide(THREE, 1_001, 2)).hasMessageContaining("Cannot draw 1001");
    }

    static Stratum stratum(int lines, long spread) {
        return new Stratum(Fee.STIPEND, 0, lines, new Money(10_000L * lines), new Money(10_000), spread);
    }
}

package nl.ssfh.payouts.sampling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.sampling.domain.Extrapolation.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtrapolationTest {

    @ParameterizedTest
    @CsvSource({
        "90, 1, 6.3138",
        "95, 1, 12.7062",
        "95, 4, 2.7764",
        "95, 10, 2.2281",
        "99, 30, 2.7500",
        "95, 1000000, 1.9600"
    })
    void the_quantiles_of_student_are_those_of_the_tables(int confidence, double degrees, double quantile) {
        assertThat(Extrapolation.quantile(confidence, degrees)).isCloseTo(quantile, within(0.00005));
    }

    /**
     * Worked by hand: means 25 and -10, variances 2500 and 500, N(N-n)/n 2400 and 450. The estimate is 2500 - 500, its
     * variance 6,000,000 + 225,000, the degrees of freedom 3.22582, t 3.06005, and so the half width 7634.8.
     */
    @Test
    void two_strata_as_worked_by_hand() {
        var strata = List.of(stratum(100, 10_000, 0, 0, 0, 100), stratum(50, 10_000, 0, 0, 0, 0, -50));

        assertThat(Extrapolation.of(strata, 95)).isEqualTo(HAND_WORKED);
    }

    static final Extrapolation HAND_WORKED =
            new Extrapolation(95, Method.MEAN_PER_UNIT, new Money(2_000), new Money(-5_635), new Money(9_635));

    @Test
    void a_stratum_of_which_every_line_was_looked_at_adds_no_doubt() {
        var sampled = stratum(100, 10_000, 0, 0, 0, 100);
        var both = Extrapolation.of(List.of(sampled, stratum(3, 10_000, 700, 0, -100)), 95);
        var one = Extrapolation.of(List.of(sampled), 95);

        assertThat(both.estimate()).isEqualTo(one.estimate().plus(new Money(600)));
        assertThat(both.upper().minus(both.lower())).isEqualTo(one.upper().minus(one.lower()));
    }

    @Test
    void where_every_line_was_looked_at_the_error_is_known() {
        assertThat(Extrapolation.of(List.of(stratum(3, 10_000, 700, 0, -100)), 95))
                .isEqualTo(new Extrapolation(95, Method.COMPLETE, new Money(600), new Money(600), new Money(600)));
    }

    /** Rule of three: -ln 0.05 = 2.99573, times 20,000 cents over 60 of 1000 lines. */
    @Test
    void without_any_error_the_bound_is_what_may_have_been_missed() {
        var found = Extrapolation.of(List.of(stratum(1_000, 20_000, new long[60])), 95);

        assertThat(found.method()).isEqualTo(Method.NO_ERROR_FOUND);
        assertThat(found.estimate()).isEqualTo(Money.ZERO);
        assertThat(found.upper())
                .isEqualTo(new Money(998_578))
                .isEqualTo(found.lower().negated());
    }

    /** -ln 0.1 = 2.30259; 10,000 over a tenth is 100,000, and 20,000 over a half only 40,000. */
    @Test
    void the_bound_is_that_of_the_stratum_that_hides_most() {
        var strata = List.of(
                stratum(100, 10_000, new long[10]), stratum(50, 20_000, new long[25]), stratum(9, 99_999, new long[9]));

        assertThat(Extrapolation.of(strata, 90).upper()).isEqualTo(new Money(230_259));
    }

    @Test
    void no_more_can_be_missed_than_was_paid() {
        assertThat(Extrapolation.of(List.of(stratum(3, 10_000, 0, 0)), 99).upper())
                .isEqualTo(new Money(30_000));
    }

    /** Two thousand draws of a fund in which one line of eight is wrong: the interval holds the truth as often as it says. */
    @Test
    void of_a_hundred_intervals_some_ninety_five_hold_the_truth() {
        var random = new Random(11);
        var strata = List.of(errors(random, 400, 3_000), errors(random, 200, 9_000));
        long truth = strata.stream().flatMapToLong(Arrays::stream).sum();

        long held = IntStream.range(0, 2_000)
                .filter(time -> holds(Extrapolation.of(drawn(random, strata, 0.3), 95), truth))
                .count();

        assertThat(held).isBetween(1_840L, 1_960L);
    }

    /** In error is one line more than the bound allows: no more than one draw in twenty may miss them all. */
    @Test
    void what_is_above_the_bound_is_seldom_missed() {
        var random = new Random(12);
        var lines = new long[500];
        Arrays.fill(lines, 0, 30, 10_000);

        long missed = IntStream.range(0, 2_000)
                .mapToObj(time -> Extrapolation.of(drawn(random, List.of(lines), 0.1), 95))
                .filter(found -> found.method() == Method.NO_ERROR_FOUND)
                .peek(found -> assertThat(found.upper()).isLessThan(new Money(300_000)))
                .count();

        assertThat(missed).isBetween(20L, 100L);
    }

    private static boolean holds(Extrapolation found, long truth) {
        return found.lower().cents() <= truth && truth <= found.upper().cents();
    }

    private static long[] errors(Random random, int lines, int most) {
        return LongStream.range(0, lines)
                .map(line -> random.nextInt(8) > 0 ? 0 : random.nextInt(most) - most / 4)
                .toArray();
    }

    private static List<StratumFindings> drawn(Random random, List<long[]> strata, double share) {
        return strata.stream()
                .map(lines -> {
                    var shuffled = new java.util.ArrayList<>(
                            LongStream.of(lines).boxed().toList());
                    Collections.shuffle(shuffled, random);
                    var drawn = shuffled.subList(0, (int) Math.round(lines.length * share));
                    return stratum(
                            lines.length,
                            10_000,
                            drawn.stream().mapToLong(each -> each).toArray());
                })
                .toList();
    }

    static StratumFindings stratum(int lines, long largest, long... errors) {
        return new StratumFindings(
                new Stratum(Fee.STIPEND, 0, lines, new Money(largest * lines), new Money(largest), 1),
                LongStream.of(errors).mapToObj(Money::new).toList());
    }
}

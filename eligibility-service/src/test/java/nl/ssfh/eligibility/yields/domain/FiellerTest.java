package nl.ssfh.eligibility.yields.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ssfh.eligibility.yields.domain.Estimate.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cost per person who stays, and its interval. */
class FiellerTest {

    record Person(long cents, boolean stays) {}

    @ParameterizedTest
    @CsvSource({
        "4, 2.77645, 0.001",
        "5, 2.57058, 0.0005",
        "9, 2.26216, 0.00005",
        "29, 2.04523, 0.00001",
        "99, 1.98422, 0.00001",
        "1000000, 1.95996, 0.00001"
    })
    void student_is_as_in_the_tables(long degrees, double published, double off) {
        assertThat(Quantiles.student(degrees)).isCloseTo(published, within(off));
    }

    /** The mean 400 with a standard deviation of 158.11 and t = 2.7764: give or take 196.32. */
    @Test
    void where_everybody_stays_it_is_the_mean_with_the_interval_of_student() {
        var all = cohort(Stream.of(200, 300, 400, 500, 600).map(cents -> new Person(cents, true)));

        assertThat(all.costPerRetained())
                .contains(new Estimate(new BigDecimal("400"), Optional.of(interval("204", "596"))));
    }

    @Test
    void where_nobody_stays_there_is_no_cost_per_person() {
        assertThat(cohort(Stream.of(new Person(100, false), new Person(200, false)))
                        .costPerRetained())
                .isEmpty();
    }

    @Test
    void where_so_few_stay_that_it_could_be_anything_there_is_no_interval() {
        var one = cohort(Stream.concat(
                Stream.of(new Person(100, true)),
                Stream.generate(() -> new Person(100, false)).limit(19)));

        var estimate = one.costPerRetained().orElseThrow();

        assertThat(estimate.value()).isEqualByComparingTo("2000");
        assertThat(estimate.interval()).isEmpty();
    }

    @Test
    void one_person_says_nothing_of_others() {
        var estimate =
                cohort(Stream.of(new Person(100, true))).costPerRetained().orElseThrow();

        assertThat(estimate).isEqualTo(new Estimate(new BigDecimal("100"), Optional.empty()));
    }

    @Test
    void ten_times_the_money_gives_ten_times_the_limits() {
        var persons = some(60, new Random(7));

        var once = limits(cohort(persons.stream()));
        var tenTimes = limits(cohort(persons.stream().map(each -> new Person(each.cents * 10, each.stays))));

        assertThat(tenTimes.low().doubleValue()).isCloseTo(once.low().doubleValue() * 10, within(10.0));
        assertThat(tenTimes.high().doubleValue()).isCloseTo(once.high().doubleValue() * 10, within(10.0));
    }

    /** Three in five stay, and who stays costs 1,300 instead of 1,000: 1,180 for each, 1,966.67 for who stays. */
    @Test
    void in_95_of_100_samples_the_truth_lies_within_the_limits() {
        var random = new Random(20_261_122);
        var truth = new BigDecimal("196667");

        long within = IntStream.range(0, 2_000)
                .mapToObj(sample -> limits(cohort(some(80, random).stream())))
                .filter(limits ->
                        limits.low().compareTo(truth) <= 0 && limits.high().compareTo(truth) >= 0)
                .count();

        assertThat(within / 2_000.0).isCloseTo(0.95, within(0.015));
    }

    static List<Person> some(int count, Random random) {
        return Stream.generate(() -> {
                    var stays = random.nextInt(5) < 3;
                    return new Person((stays ? 80_000 : 50_000) + random.nextInt(100_001), stays);
                })
                .limit(count)
                .toList();
    }

    static Cohort cohort(Stream<Person> persons) {
        return persons.map(FiellerTest::alone).reduce(Cohort.NOBODY, Cohort::plus);
    }

    static Cohort alone(Person person) {
        var cents = BigDecimal.valueOf(person.cents);
        return new Cohort(
                1, person.stays ? 1 : 0, cents, cents.multiply(cents), person.stays ? cents : BigDecimal.ZERO);
    }

    static Interval limits(Cohort cohort) {
        return cohort.costPerRetained().flatMap(Estimate::interval).orElseThrow();
    }

    static Interval interval(String low, String high) {
        return new Interval(new BigDecimal(low), new BigDecimal(high));
    }
}

package nl.ssfh.claims.sampling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class AllotmentTest {

    @Test
    void each_stratum_gets_its_share() {
        assertThat(Allotment.of(Map.of("BOL", 60, "BBL", 30, "HBO", 10), 10))
                .isEqualTo(Map.of("BOL", 6, "BBL", 3, "HBO", 1));
    }

    @Test
    void what_is_left_goes_to_the_largest_remainders_and_of_equals_to_the_first_name() {
        assertThat(Allotment.of(Map.of("A", 5, "B", 5, "C", 1), 3)).isEqualTo(Map.of("A", 2, "B", 1, "C", 0));
        assertThat(Allotment.of(Map.of("A", 1, "B", 1, "C", 1), 2)).isEqualTo(Map.of("A", 1, "B", 1, "C", 0));
    }

    @Test
    void nobody_is_drawn_twice_when_more_is_asked_than_there_is() {
        assertThat(Allotment.of(Map.of("A", 2, "B", 3), 100)).isEqualTo(Map.of("A", 2, "B", 3));
    }

    @Test
    void together_it_is_exactly_the_size_and_never_more_than_a_stratum_holds() {
        long seed = 20240902;
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int round = 0; round < 2_000; round++) {
            var sizes = new TreeMap<String, Integer>();
            chance.ints(1 + chance.nextInt(8), 1, 200).forEach(size -> sizes.put("S" + sizes.size(), size));
            int population = sizes.values().stream().mapToInt(Integer::intValue).sum();
            int size = 1 + chance.nextInt(population);

            var allotted = Allotment.of(sizes, size);

            assertThat(allotted.values().stream().mapToInt(Integer::intValue).sum())
                    .as("round %d of seed %d", round, seed)
                    .isEqualTo(size);
            sizes.forEach((name, of) -> assertThat(allotted.get(name)).isBetween(0, of));
        }
    }
}

package nl.ssfh.payouts.recovery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.Random;
import nl.ssfh.contracts.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {

    static final YearMonth OCTOBER = YearMonth.of(2024, 10);

    @Test
    void what_does_not_come_out_even_is_in_the_first_parts() {
        assertThat(new Plan(3, OCTOBER, PlanBy.SET_OFF).of(new Money(10_001)))
                .containsExactly(
                        new Plan.Part(1, OCTOBER, new Money(3_334)),
                        new Plan.Part(2, OCTOBER.plusMonths(1), new Money(3_334)),
                        new Plan.Part(3, OCTOBER.plusMonths(2), new Money(3_333)));
    }

    @Test
    void a_plan_of_one_part_is_none() {
        assertThatThrownBy(() -> new Plan(1, OCTOBER, PlanBy.INVOICE)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 14, 159})
    void parts_sum_up_to_the_cent_and_none_is_empty_or_more_than_a_cent_larger_than_another(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            long open = 1 + random.nextLong(i < 500 ? 40 : 1_000_000);

            var parts = new Plan(2 + random.nextInt(23), OCTOBER, PlanBy.SET_OFF).of(new Money(open));

            assertThat(parts)
                    .as("seed %d, %d cents", seed, open)
                    .allMatch(part -> part.amount().cents() > 0);
            assertThat(parts.stream().mapToLong(part -> part.amount().cents()).sum())
                    .isEqualTo(open);
            assertThat(parts.getFirst().amount().cents()
                            - parts.getLast().amount().cents())
                    .isBetween(0L, 1L);
        }
    }
}

package nl.ssfh.eligibility.decision.domain;

import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.Consumer;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.Track;
import nl.ssfh.eligibility.PlacementFixture;
import org.junit.jupiter.api.Test;

/** What holds for every placement, whatever happens in it. */
class JudgePropertiesTest {

    static final int PLACEMENTS = 500;

    @Test
    void every_month_of_the_period_is_decided_once_for_each_fee() {
        forAny(placement -> assertThat(Judging.of(placement).months())
                .extracting(MonthFinding::feeMonth)
                .containsExactlyElementsOf(FeeMonth.of(placement.facts().period())));
    }

    @Test
    void no_amount_is_negative_or_above_the_highest_rate_of_its_month() {
        forAny(placement -> assertThat(Judging.of(placement).months()).allSatisfy(month -> {
            var rates = month.parts().stream().map(PartFinding::rate);
            assertThat(month.amount())
                    .isBetween(Money.ZERO, rates.max(Money::compareTo).orElseThrow());
        }));
    }

    @Test
    void the_parts_of_all_months_are_the_days_that_were_not_interrupted() {
        forAny(placement -> {
            var facts = placement.facts();
            var days = facts.period()
                    .firstDay()
                    .datesUntil(facts.period().lastDay().plusDays(1))
                    .filter(day -> facts.interruptions().stream().noneMatch(pause -> pause.contains(day)))
                    .count();

            var parts = Judging.of(placement).months().stream().flatMap(month -> month.parts().stream());

            assertThat(parts.mapToLong(PartFinding::days).sum()).isEqualTo(2 * days);
        });
    }

    @Test
    void the_same_receipt_gives_the_same_decision() {
        forAny(placement -> assertThat(Judging.of(placement)).isEqualTo(Judging.of(placement)));
    }

    private static void forAny(Consumer<PlacementFixture> property) {
        for (long seed = 1; seed <= PLACEMENTS; seed++) {
            try {
                property.accept(anyPlacement(new Random(seed)));
            } catch (AssertionError e) {
                throw new AssertionError("With seed " + seed, e);
            }
        }
    }

    private static PlacementFixture anyPlacement(Random random) {
        var first = LocalDate.of(2017, 1, 1).plusDays(random.nextInt(3_000));
        var last = first.plusDays(random.nextInt(500));
        var any = placement(first.toString(), last.toString())
                .track(any(random, Track.values()), any(random, Entrant.values()));
        if (random.nextBoolean()) {
            var pause = first.plusDays(random.nextInt(400));
            any.interrupted(
                    pause.toString(), pause.plusDays(random.nextInt(100)).toString());
        }
        for (var from = first; !from.isAfter(last); from = from.plusDays(1 + random.nextInt(200))) {
            var next = from.equals(first) ? any : any.from(from.toString());
            next.hours(String.valueOf(8 + random.nextInt(20))).year(1 + random.nextInt(4));
        }
        return any;
    }

    private static <E> E any(Random random, E[] values) {
        return values[random.nextInt(values.length)];
    }
}

package nl.ssfh.eligibility.replay.domain;

import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.eligibility.decision.domain.FeeMonth;
import nl.ssfh.eligibility.decision.domain.Judged;
import nl.ssfh.eligibility.decision.domain.Overruling;
import nl.ssfh.eligibility.decision.domain.Receipt;
import nl.ssfh.eligibility.replay.domain.ReplayResult.Line;
import nl.ssfh.eligibility.replay.domain.Rules.Always;
import org.junit.jupiter.api.Test;

class OverruledMonthTest {

    @Test
    void what_a_person_decided_stays_as_it_is_under_any_rules() {
        var placement = placement("2023-01-01", "2023-02-28").facts();
        var answered = new Judged(MonthOutcome.REFUSED, Money.ZERO, null);
        var january = new FeeMonth(Fee.SUPERVISION, YearMonth.of(2023, 1));
        var overrulings = List.of(
                new Overruling(new UUID(0, 1), january, MonthOutcome.GRANTED, Money.euros("99.00"), answered),
                new Overruling(new UUID(0, 2), january, MonthOutcome.GRANTED, Money.euros("80.00"), answered));
        var receipt = new Receipt(LocalDate.of(2023, 1, 1), placement, List.of(), overrulings);

        var result = ReplayTest.replay(
                new Always(ReplayTest.SINCE_2024), new Always(ReplayTest.BASELINE), null, List.of(receipt));

        var supervision = result.lines().stream()
                .filter(line -> line.segment().fee() == Fee.SUPERVISION)
                .toList();
        assertThat(supervision)
                .extracting(Line::cents, Line::againstCents)
                .containsExactly(tuple(80_00L, 80_00L), tuple(200_00L, 115_00L));
    }
}

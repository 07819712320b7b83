package nl.ssfh.notifications.letter;

import static nl.ssfh.notifications.testing.Stories.grant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthDecision;
import org.junit.jupiter.api.Test;

class StretchTest {

    static final YearMonth JANUARY = YearMonth.of(2024, 1);

    @Test
    void months_in_a_row_with_the_same_amount_are_one_stretch() {
        var stretches = of(at(0, "150.00"), at(1, "150.00"), at(2, "150.00"));

        assertThat(stretches)
                .containsExactly(new Stretch<>(Fee.STIPEND, JANUARY, JANUARY.plusMonths(2), Money.euros("150.00")));
    }

    @Test
    void another_amount_or_a_gap_begins_a_new_stretch() {
        var stretches = of(at(0, "150.00"), at(1, "100.00"), at(3, "100.00"));

        assertThat(stretches).extracting(Stretch::first).containsExactly(JANUARY, month(1), month(3));
        assertThat(stretches).allMatch(Stretch::isOneMonth);
    }

    @Test
    void the_order_in_which_months_come_does_not_matter_and_fees_stay_apart() {
        var stretches = of(grant(Fee.SUPERVISION, month(1), "150.00"), at(1, "150.00"), at(0, "150.00"));

        assertThat(stretches)
                .extracting(Stretch::fee, Stretch::first, Stretch::last)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Fee.STIPEND, JANUARY, month(1)),
                        org.assertj.core.groups.Tuple.tuple(Fee.SUPERVISION, month(1), month(1)));
    }

    static List<Stretch<Money>> of(MonthDecision... months) {
        return Stretch.of(List.of(months), MonthDecision::amount);
    }

    static MonthDecision at(int offset, String amount) {
        return grant(Fee.STIPEND, month(offset), amount);
    }

    static YearMonth month(int offset) {
        return JANUARY.plusMonths(offset);
    }
}

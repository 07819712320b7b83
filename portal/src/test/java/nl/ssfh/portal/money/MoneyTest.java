package nl.ssfh.portal.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.portal.apis.ClaimAnswers.StipendReceipt;
import nl.ssfh.portal.apis.PayoutsApi.Line;
import nl.ssfh.portal.chart.BarChart.Bar;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Language;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final Page PAGE = new Page(Language.NL, null, "/praktijk", "/praktijk", null);

    @Test
    void what_came_back_is_not_paid_any_more() {
        var money = new Money(List.of(line(6_129, 6_129, "PAID"), line(-5_484, -5_484, "RECOVERED")));

        assertThat(money.paid()).isEqualTo(645).isEqualTo(money.total());
        assertThat(money.toPayBack()).isZero();
    }

    @Test
    void what_is_paid_too_much_is_to_go_back_less_what_came_back_of_it() {
        var money = new Money(List.of(line(6_129, 6_129, "PAID"), line(-5_484, -484, "DUE")));

        assertThat(money.total()).isEqualTo(645);
        assertThat(money.paid()).isEqualTo(5_645);
        assertThat(money.toPayBack()).isEqualTo(5_000);
    }

    @Test
    void nothing_goes_back_of_what_never_came() {
        var money = new Money(List.of(line(6_129, 0, "RETURNED"), line(-5_484, 0, "PLANNED")));

        assertThat(money.toPayBack()).isZero();
    }

    @Test
    void a_part_that_was_set_off_is_paid_and_the_rest_is_not() {
        assertThat(new Money(List.of(line(1_000, 402, "HELD"))).paid()).isEqualTo(402);
    }

    @Test
    void the_bars_of_a_month_are_as_tall_as_its_amount_says() {
        var much = new Line(
                UUID.randomUUID(), Fee.STIPEND, MARCH.plusMonths(1), 6_129, 6_129, "PAID", null, null, null, "", "");
        var money = new Money(List.of(line(6_129, 6_129, "PAID"), line(-5_484, 0, "DUE"), new MoneyLine(much)));

        var groups = money.chart(PAGE).groups();

        var tall = groups.getLast().bars().stream().mapToInt(Bar::height).sum();
        assertThat(groups.getFirst().bars().stream().mapToInt(Bar::height).sum())
                .isEqualTo(645 * tall / 6_129);
    }

    @Test
    void money_that_is_asked_back_is_never_due() {
        assertThat(line(-5_484, 0, "DUE").state()).isEqualTo(new Text("wordt teruggevraagd", "asked back"));
        assertThat(line(-5_484, -5_484, "RECOVERED").state()).isEqualTo(States.words("RECOVERED"));
        assertThat(line(6_129, 0, "DUE").state()).isEqualTo(States.words("DUE"));
    }

    @Test
    void a_practice_passes_on_what_is_left_of_a_month() {
        var money = new Money(List.of(
                line(6_129, 6_129, "PAID"),
                line(-5_484, 0, "DUE"),
                line(1_000, 0, "PLANNED"),
                line(-9, 0, "CANCELLED")));

        assertThat(PaidStipend.of(money, List.of())).containsExactly(new PaidStipend(MARCH, 645, null, null));
    }

    @Test
    void a_month_that_is_asked_back_wholly_is_not_passed_on() {
        var money = new Money(List.of(line(6_129, 6_129, "PAID"), line(-6_129, -6_129, "RECOVERED")));

        assertThat(PaidStipend.of(money, List.of(new StipendReceipt(MARCH, true, null))))
                .isEmpty();
    }

    private static MoneyLine line(long cents, long settled, String state) {
        return new MoneyLine(
                new Line(UUID.randomUUID(), Fee.STIPEND, MARCH, cents, settled, state, null, null, null, "", ""));
    }
}

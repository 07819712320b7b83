package nl.ssfh.portal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.portal.apis.StatementsApi.Figures;
import nl.ssfh.portal.apis.StatementsApi.Line;
import nl.ssfh.portal.apis.StatementsApi.Progress;
import nl.ssfh.portal.apis.StatementsApi.Statement;
import nl.ssfh.portal.page.Text;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 25);
    private static final Progress PAID = new Progress("PAID", "betaald", "paid");
    private static final Progress SETTLED = new Progress("SETTLED", "afgehandeld", "settled");
    private static final Text SET_OFF = new Text("verrekend", "set off");

    @Test
    void what_never_came_by_the_bank_is_set_off() {
        assertThat(row(PAID, new Figures(1_000, 0, 1_000, 0, 0)).state()).isEqualTo(SET_OFF);
        assertThat(row(SETTLED, new Figures(-500, 0, 0, 500, 0)).state()).isEqualTo(SET_OFF);
        assertThat(row(PAID, new Figures(1_000, 402, 598, 0, 0)).state()).isEqualTo(PAID.words());
    }

    @Test
    void what_was_given_up_is_not_set_off() {
        assertThat(row(SETTLED, new Figures(-500, 0, 0, 200, 300)).state()).isEqualTo(SETTLED.words());
    }

    @Test
    void what_was_set_off_both_ways_is_paid_no_more_than_it_is_planned() {
        var lines = List.of(
                line(PAID, new Figures(10_000, 10_000, 0, 0, 0)),
                line(SETTLED, new Figures(-500, 0, 0, 500, 0)),
                line(PAID, new Figures(1_000, 500, 500, 0, 0)));

        var money = Paid.money(new Statement(lines, Figures.NONE));

        assertThat(money.paid()).isEqualTo(money.total()).isEqualTo(10_500);
    }

    private static Overview.Row row(Progress progress, Figures figures) {
        var statement = new Statement(List.of(line(progress, figures)), Figures.NONE);
        var practice = Payee.practice(UUID.randomUUID(), null);
        return new Overview(practice, List.of(practice), new SchoolYear(2024), statement, Map.of(), Owed.NOTHING, DAY)
                .rows()
                .getFirst();
    }

    private static Line line(Progress progress, Figures figures) {
        var id = UUID.randomUUID();
        var march = YearMonth.of(2025, 3);
        return new Line(id, id, "SSFH-2025-1", Fee.STIPEND, march, progress, figures, DAY, null, null);
    }
}

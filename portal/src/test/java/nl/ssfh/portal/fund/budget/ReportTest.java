package nl.ssfh.portal.fund.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.portal.apis.BudgetsApi.Figures;
import nl.ssfh.portal.apis.BudgetsApi.Group;
import nl.ssfh.portal.apis.BudgetsApi.Payments;
import nl.ssfh.portal.fund.budget.Report.Amount;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.Language;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Page PAGE = new Page(Language.NL, null, "/fonds/rapport", "/fonds/rapport", null);
    private static final UUID LINDE = new UUID(0, 1);

    /** 14.000 paid of 10.000 planned, as services reckon it. */
    private static final Figures TOO_MUCH = new Figures(12_900, 500, 600, 14_000, 700, 800, 300, 1_000, 1_000, 2_000);

    @Test
    void what_is_planned_is_what_all_else_comes_to() {
        var amounts = report(1).amounts(TOO_MUCH);

        assertThat(amounts.stream().skip(1).mapToLong(Amount::cents).sum())
                .isEqualTo(amounts.getFirst().cents())
                .isEqualTo(12_900);
    }

    @Test
    void a_practice_has_its_name_and_a_code_its_word() {
        var report = report(1);
        var row = report.rows().getFirst();

        assertThat(report.cell(row, "PRACTICE")).isEqualTo("De Linde");
        assertThat(report.address(row, "PRACTICE")).isEqualTo("/fonds/praktijken/" + LINDE);
        assertThat(report.cell(row, "ENTRANT")).isEqualTo("zij-instromer");
        assertThat(report.cell(row, "PROVINCE")).isEqualTo("Gelderland");
    }

    @Test
    void a_page_has_no_more_rows_than_it_can_bear() {
        assertThat(report(200).isCut()).isFalse();
        assertThat(report(201).isCut()).isTrue();
        assertThat(report(201).rows()).hasSize(200);
    }

    private static Report report(int rows) {
        var group = new Group(null, null, LINDE, null, null, null, Entrant.SIDE_ENTRANT, "GE", TOO_MUCH);
        var month = YearMonth.of(2024, 9);
        var all = IntStream.range(0, rows).mapToObj(row -> group).toList();
        var split = Split.of(PAGE, List.of("PRACTICE", "ENTRANT", "SHOE_SIZE"));
        return new Report(PAGE, split, new Payments(month, month, all, TOO_MUCH), Map.of(LINDE, "De Linde"));
    }
}

package nl.ssfh.portal.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.ssfh.portal.apis.PolicyAnswers.Row;
import nl.ssfh.portal.apis.PolicyAnswers.Table;
import nl.ssfh.portal.chart.BarChart.Entry;
import nl.ssfh.portal.chart.BarChart.Part;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.Language;
import org.junit.jupiter.api.Test;

/** What a policy says in codes is told in words. */
class PolicyWordsTest {

    private static final Page DUTCH = new Page(Language.NL, null, "/", "/", null);
    private static final Page ENGLISH = new Page(Language.EN, null, "/", "/", null);

    @Test
    void a_cell_is_read_in_words() {
        assertThat(PolicyWords.cell(DUTCH, "\"STIPEND\"")).isEqualTo("stagevergoeding");
        assertThat(PolicyWords.cell(ENGLISH, "not(\"BBL_REGULAR\",\"BOL\")")).isEqualTo("not (BBL regular, BOL)");
        assertThat(PolicyWords.cell(DUTCH, "14.5, (15..20]")).isEqualTo("14.5, (15..20]");
        assertThat(PolicyWords.cell(DUTCH, ">= 15")).isEqualTo(">=\u00a015");
        assertThat(PolicyWords.cell(DUTCH, "not-assumed")).isEqualTo("not-assumed");
        assertThat(PolicyWords.cell(DUTCH, "-")).isEqualTo("–");
    }

    @Test
    void what_a_test_found_names_facts_and_values() {
        assertThat(PolicyWords.fault(DUTCH, "geen rij voor fee = \"STIPEND\", regime = \"BOL\", hoursPerWeek = 15"))
                .isEqualTo("geen rij voor vergoeding = stagevergoeding, leerweg en instroom = BOL, uren per week = 15");
    }

    @Test
    void a_refusal_names_table_and_cell_and_leaves_what_is_to_be_written() {
        assertThat(PolicyWords.refusal(
                        DUTCH, "Regeling x, tabel baseAmounts, rij 1, cel fee: \"A\" is niet een van \"STIPEND\""))
                .isEqualTo("Regeling x, tabel Basisbedragen, rij 1, cel vergoeding: \"A\" is niet een van \"STIPEND\"");
    }

    @Test
    void a_row_goes_by_its_number_and_a_parameter_by_its_name() {
        var rows = List.of(row("first"), row("second"));
        var numbers = RowNumbers.of(List.of(new Table("baseAmounts", List.of(), rows)));

        assertThat(numbers.name(DUTCH, "baseAmounts", "second")).isEqualTo("rij 2");
        assertThat(numbers.address("x", "baseAmounts", "second")).isEqualTo("/fonds/beleid/x#baseAmounts-2");
        assertThat(numbers.name(ENGLISH, "parameters", "proration")).isEqualTo("broken months");
    }

    @Test
    void a_month_without_anything_has_its_place_on_the_axis() {
        var parts = List.of(new Part("paid", 1));
        var axis = MonthAxis.of(DUTCH, Map.of(YearMonth.of(2024, 11), parts, YearMonth.of(2025, 2), parts));

        assertThat(axis).hasSize(4);
        assertThat(axis.get(1).parts()).isEmpty();
        assertThat(axis).extracting(Entry::label).doesNotHaveDuplicates();
        assertThat(MonthAxis.of(DUTCH, Map.of())).isEmpty();
    }

    private static Row row(String id) {
        return new Row(id, Map.of(), "1", "", false);
    }
}

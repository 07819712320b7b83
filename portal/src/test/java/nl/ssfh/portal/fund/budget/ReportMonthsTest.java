package nl.ssfh.portal.fund.budget;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Language;
import org.junit.jupiter.api.Test;

class ReportMonthsTest {

    private static final Page PAGE = new Page(Language.NL, null, "/fonds/rapport", "/fonds/rapport", null);

    @Test
    void an_empty_field_asks_for_nothing_and_a_month_is_typed_as_people_write_it() {
        var months = ReportMonths.typed(null, " 9-2024 ");

        assertThat(months.first()).isNull();
        assertThat(months.last()).isEqualTo("2024-09");
    }

    @Test
    void what_a_service_says_of_a_month_stands_at_its_field_with_what_was_typed() {
        var refused = Refused.field("until", new Text("mag niet vóór de eerste maand liggen", "must not be before"));

        var form = ReportMonths.typed("9-2024", "8-2024").form(PAGE, refused);

        assertThat(form.mistake("tot")).isEqualTo("Tot en met mag niet vóór de eerste maand liggen");
        assertThat(form.mistake("van")).isNull();
        assertThat(form.answer("tot")).isEqualTo("8-2024");
    }

    @Test
    void what_is_no_month_is_asked_for_as_people_write_it() {
        var refused = Refused.field("from", new Text("moet zijn zoals 2024-09", "must be such as 2024-09"));

        assertThat(ReportMonths.typed("lente", "").form(PAGE, refused).mistake("van"))
                .isEqualTo("Vul een maand in, zoals 9-2024: Van maand");
    }
}

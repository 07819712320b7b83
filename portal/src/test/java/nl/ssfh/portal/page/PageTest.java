package nl.ssfh.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ssfh.portal.visit.Language;
import nl.ssfh.portal.visit.Posted;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Typed;
import nl.ssfh.portal.visit.Visitor;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final Posted FORM = new Posted(new Typed(Map.of("zoek", List.of("linde"))), List.of(), false);
    private static final Page ANSWER =
            new Page(Language.NL, null, "/fonds/betaalruns/1/vrijgeven", "/fonds/betaalruns/1/vrijgeven", FORM);

    @Test
    void an_answer_to_a_form_is_read_in_another_language_with_what_was_typed() {
        var there = ANSWER.in(Language.EN, "/fonds/zoeken");

        assertThat(there.say("nl", "en")).isEqualTo("en");
        assertThat(there.address()).isEqualTo("/fonds/zoeken");
        assertThat(there.posted()).isEqualTo(FORM);
    }

    @Test
    void a_page_with_an_address_of_its_own_is_read_again_there() {
        var there = ANSWER.at("/fonds/betaalruns/1");

        assertThat(there.inOtherLanguage()).isEqualTo("/taal/en?terug=%2Ffonds%2Fbetaalruns%2F1");
        assertThat(there.posted()).isNull();
    }

    @Test
    void days_are_written_in_the_language_of_the_reader() {
        var there = ANSWER.in(Language.EN, "/");

        assertThat(ANSWER.day(LocalDate.of(2024, 3, 9))).isEqualTo("9 maart 2024");
        assertThat(there.day(LocalDate.of(2024, 3, 9))).isEqualTo("9 March 2024");
        assertThat(there.month(YearMonth.of(2024, 3))).isEqualTo("March 2024");
        assertThat(ANSWER.moment(Instant.parse("2024-03-09T12:05:00Z"))).isEqualTo("9 maart 2024 13:05");
    }

    @Test
    void the_menu_marks_this_page() {
        assertThat(marks("/fonds/betaalruns")).containsExactly(entry("/fonds/betaalruns", "page"));
        assertThat(marks("/fonds")).containsExactly(entry("/fonds", "page"));
    }

    @Test
    void the_menu_marks_what_is_above_this_page() {
        assertThat(marks("/fonds/betaalruns/1/vrijgeven")).containsExactly(entry("/fonds/betaalruns", "true"));
        assertThat(marks("/fonds/opbrengst")).isEmpty();
        assertThat(marks("/toegankelijkheid")).isEmpty();
    }

    /** What is marked in the menu of an officer, and how. */
    private static Map<String, String> marks(String path) {
        var officer = new Visitor("Olga", "01ga", Instant.EPOCH, Set.of(Role.OFFICER));
        var page = new Page(Language.NL, officer, path, path, null);
        var marks = new HashMap<String, String>();
        for (var item : page.nav()) {
            var mark = page.current(item);
            if (mark != null) {
                marks.put(item.address(), mark);
            }
        }
        return marks;
    }
}

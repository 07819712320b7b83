package nl.ssfh.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ssfh.portal.visit.Language;
import nl.ssfh.portal.visit.Posted;
import nl.ssfh.portal.visit.Typed;
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
}

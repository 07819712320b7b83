package nl.ssfh.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ssfh.portal.form.Form.Mistake;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Language;
import org.junit.jupiter.api.Test;

class FormTest {

    private static final Page PAGE = new Page(Language.NL, null, "/praktijk/aanmelden", "/praktijk/aanmelden", null);

    @Test
    void two_fields_with_the_same_mistake_are_told_apart_above_the_form() {
        var form = Form.empty(PAGE, List.of(text("kvk", "KvK-nummer"), text("agb", "AGB-code")));

        var mistakes = form.with(Map.of("agb", "moet uit 8 cijfers bestaan", "kvk", "Vul in: KvK-nummer"));

        assertThat(mistakes.inOrder())
                .containsExactly(
                        new Mistake("kvk", "Vul in: KvK-nummer"),
                        new Mistake("agb", "AGB-code: moet uit 8 cijfers bestaan"));
    }

    private static Question text(String name, String label) {
        return Question.text(name, new Text(label, label), null);
    }
}

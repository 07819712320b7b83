package nl.ssfh.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ssfh.portal.form.Question.Option;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Language;
import nl.ssfh.portal.visit.Typed;
import org.junit.jupiter.api.Test;

class MistakesTest {

    private static final Text LABEL = new Text("Bedrag", "Amount");

    private static final List<Question> QUESTIONS = List.of(
            Question.euros("amount", LABEL, LABEL),
            Question.choice("fee", LABEL, null, List.of(new Option("STIPEND", LABEL))));

    private static final List<Question> OPTIONAL =
            QUESTIONS.stream().map(Question::optional).toList();

    @Test
    void an_amount_that_cannot_be_read_is_named_with_an_example() {
        assertThat(mistakes(QUESTIONS, "12,345", "STIPEND"))
                .containsExactly(Map.entry("amount", "Vul een bedrag in, zoals 1.250 of 1250,50: Bedrag"));
    }

    @Test
    void what_need_not_be_answered_is_still_read() {
        assertThat(mistakes(OPTIONAL, "12,345", "STIPEND")).containsOnlyKeys("amount");
        assertThat(mistakes(OPTIONAL, "", "STIPEND")).isEmpty();
    }

    @Test
    void a_month_has_two_fields_and_is_a_mistake_when_it_is_none() {
        var questions = List.of(Question.month("last", LABEL, null).optional());

        var mistakes = Mistakes.in(
                questions, new Typed(Map.of("last-maand", List.of("2025-01"), "last-jaar", List.of(""))), Language.NL);

        assertThat(mistakes).containsExactly(Map.entry("last", "Vul een maand en een jaar in, zoals 1 2026: Bedrag"));
        assertThat(questions.getFirst().first()).isEqualTo("last-maand");
    }

    @Test
    void only_what_is_offered_can_be_chosen() {
        assertThat(mistakes(QUESTIONS, "12", "NONE_OF_OURS")).containsOnlyKeys("fee");
        assertThat(mistakes(QUESTIONS, "12", "STIPEND")).isEmpty();
    }

    private static Map<String, String> mistakes(List<Question> questions, String amount, String fee) {
        var typed = new Typed(Map.of("amount", List.of(amount), "fee", List.of(fee)));
        return Mistakes.in(questions, typed, Language.NL);
    }
}

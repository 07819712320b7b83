package nl.ssfh.portal.form;

import java.util.List;
import java.util.Map;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Questions with what was answered so far, and what is wrong with it.
 *
 * @param typed the answers so far
 * @param mistakes by the name of the question
 */
public record Form(Page page, List<Question> questions, Typed typed, Map<String, String> mistakes) {

    public Form {
        questions = List.copyOf(questions);
        mistakes = Map.copyOf(mistakes);
    }

    public static Form of(Page page, List<Question> questions, Typed typed) {
        return new Form(page, questions, typed, Map.of());
    }

    /** Nothing is answered yet. */
    public static Form empty(Page page, List<Question> questions) {
        return of(page, questions, new Typed(Map.of()));
    }

    /** The same with what is wrong. */
    public Form with(Map<String, String> found) {
        return new Form(page, questions, typed, found);
    }

    public boolean isWrong() {
        return !mistakes.isEmpty();
    }

    /** What was answered. */
    public String answer(String name) {
        return typed.text(name);
    }

    public boolean isChosen(String name, String value) {
        return typed.text(name).equals(value);
    }

    /** What was answered, as people read it; empty when nothing was. */
    public String inWords(Question question) {
        var day = typed.day(question.name());
        if (day != null) {
            return page.day(day);
        }
        var answer = typed.text(question.name());
        return question.options().stream()
                .filter(option -> option.value().equals(answer))
                .findFirst()
                .map(option -> say(option.label()))
                .orElse(answer);
    }

    public @Nullable String mistake(String name) {
        return mistakes.get(name);
    }

    /** Which texts explain a question to somebody who does not see the page. */
    public @Nullable String describedBy(Question question) {
        var help = question.help() == null ? "" : question.name() + "-uitleg ";
        var mistake = mistakes.containsKey(question.name()) ? question.name() + "-fout" : "";
        var ids = (help + mistake).strip();
        return ids.isEmpty() ? null : ids;
    }

    /** The mistakes in the order of the questions, each with the field to mend and with its label. */
    public List<Mistake> inOrder() {
        return questions.stream()
                .filter(question -> mistakes.containsKey(question.name()))
                .map(question -> new Mistake(question.first(), labelled(question)))
                .toList();
    }

    private String labelled(Question question) {
        var label = say(question.label());
        var words = mistakes.getOrDefault(question.name(), "");
        return words.contains(label) ? words : label + ": " + words;
    }

    /** What is wrong, and where. */
    public record Mistake(String field, String words) {}

    /** A text in the language of the reader. */
    public String say(Text text) {
        return text.in(page.language());
    }
}

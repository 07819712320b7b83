package nl.ssfh.portal.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Language;
import nl.ssfh.portal.visit.Typed;

/** What is wrong with answers, by the name of the question. */
public final class Mistakes {

    private Mistakes() {}

    /** What is wrong with a form before it is sent on: questions left open, and answers that cannot be read. */
    public static Map<String, String> in(List<Question> questions, Typed typed, Language language) {
        var found = new HashMap<>(missing(questions, typed, language));
        found.putAll(unreadable(questions, typed, language));
        return found;
    }

    /** The questions that must be answered and are not, or not in a way that can be read. */
    public static Map<String, String> missing(List<Question> questions, Typed typed, Language language) {
        return open(questions.stream().filter(Question::required).toList(), typed, language);
    }

    private static Map<String, String> open(List<Question> questions, Typed typed, Language language) {
        var found = new HashMap<String, String>();
        for (var question : questions) {
            if (!isAnswered(question, typed)) {
                found.put(question.name(), remedy(question).in(language));
            }
        }
        return found;
    }

    /** Of questions that may stay open: what was typed and cannot be read. */
    public static Map<String, String> unreadable(List<Question> questions, Typed typed, Language language) {
        var begun = questions.stream()
                .filter(question -> question.parts().stream().anyMatch(typed::has))
                .toList();
        return open(begun, typed, language);
    }

    /** What a service says of the fields, whose last parts are the names of the questions. */
    public static Map<String, String> of(Refused refused, Language language) {
        var found = new HashMap<String, String>();
        for (var flaw : refused.flaws()) {
            var name = flaw.field().substring(flaw.field().lastIndexOf('.') + 1);
            found.put(name, flaw.in(language));
        }
        return found;
    }

    private static boolean isAnswered(Question question, Typed typed) {
        return switch (question.kind()) {
            case TEXT, LONG_TEXT, MAIL -> typed.has(question.name());
            case CHOICE -> question.offers(typed.text(question.name()));
            case NUMBER -> typed.decimal(question.name()) != null;
            case WHOLE -> typed.whole(question.name()) != null;
            case EUROS -> typed.cents(question.name()) != null;
            case DAY -> typed.day(question.name()) != null;
            case MONTH -> typed.monthOf(question.name()) != null;
        };
    }

    private static Text remedy(Question question) {
        var nl = question.label().nl();
        var en = question.label().en();
        return switch (question.kind()) {
            case TEXT, LONG_TEXT, MAIL -> new Text("Vul in: " + nl, "Fill in: " + en);
            case CHOICE -> new Text("Kies een antwoord: " + nl, "Choose an answer: " + en);
            case NUMBER -> new Text("Vul een getal in: " + nl, "Fill in a number: " + en);
            case WHOLE -> new Text("Vul een heel getal in: " + nl, "Fill in a whole number: " + en);
            case EUROS ->
                new Text(
                        "Vul een bedrag in, zoals 1.250 of 1250,50: " + nl,
                        "Fill in an amount, such as 1250 or 1250.50: " + en);
            case MONTH ->
                new Text(
                        "Vul een maand en een jaar in, zoals 1 2026: " + nl,
                        "Fill in a month and a year, such as 1 2026: " + en);
            case DAY -> new Text("Vul een datum in die bestaat: " + nl, "Fill in a date that exists: " + en);
        };
    }
}

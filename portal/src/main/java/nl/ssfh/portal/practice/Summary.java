package nl.ssfh.portal.practice;

import java.util.Arrays;
import java.util.List;
import nl.ssfh.portal.apis.ClaimAnswers.Check;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Typed;

/** All answers of a draft, as people read them, to be checked before they are sent. */
public record Summary(Page page, Check check, Typed typed) {

    private static final Text NOTHING = new Text("niet ingevuld", "not filled in");

    /** The answers of one step. */
    public record Part(Step step, List<Given> given) {}

    /** One answer. */
    public record Given(String question, String answer) {}

    public List<Part> parts() {
        return Arrays.stream(Step.values())
                .map(step -> new Part(
                        step,
                        step.questions().stream()
                                .map(question -> new Given(question.label().in(page.language()), answer(question)))
                                .toList()))
                .toList();
    }

    private String answer(Question question) {
        var day = typed.day(question.name());
        if (day != null) {
            return page.day(day);
        }
        var answer = typed.text(question.name());
        return question.options().stream()
                .filter(option -> option.value().equals(answer))
                .findFirst()
                .map(option -> option.label().in(page.language()))
                .orElse(answer.isEmpty() ? NOTHING.in(page.language()) : answer);
    }

    /** What may lead to a refusal, in words. */
    public List<String> doubts() {
        return check.doubtful().stream().map(doubt -> doubt.in(page.language())).toList();
    }
}

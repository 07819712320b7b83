package nl.ssfh.portal.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.ssfh.portal.apis.ClaimAnswers.Check;
import nl.ssfh.portal.apis.ClaimAnswers.Claim;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;

/** All answers of a draft, as people read them, to be checked before they are sent. */
public record Summary(Page page, Check check) {

    private static final Text NOTHING = new Text("niet ingevuld", "not filled in");

    /** The answers of one step. */
    public record Part(Step step, List<Given> given) {

        /** What stands in a placement that is registered is changed there. */
        public boolean mayChange(Claim claim) {
            return claim.placement() == null || step == Step.AGREEMENT;
        }
    }

    /** One answer. */
    public record Given(String question, String answer) {}

    public List<Part> parts() {
        return Arrays.stream(Step.values()).map(this::part).toList();
    }

    private Part part(Step step) {
        var form = Form.of(page, step.questions(), Answering.typed(check.answers(), page.language()));
        return new Part(
                step,
                step.questions().stream().map(question -> given(form, question)).toList());
    }

    private Given given(Form form, Question question) {
        var answer = form.inWords(question);
        return new Given(form.say(question.label()), answer.isEmpty() ? form.say(NOTHING) : answer);
    }

    /** What may lead to a refusal, each in a sentence. */
    public List<String> doubts() {
        return check.doubtful().stream()
                .map(doubt -> sentence(doubt.in(page.language())))
                .toList();
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}

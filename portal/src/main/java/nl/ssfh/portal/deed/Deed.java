package nl.ssfh.portal.deed;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Role;

/**
 * One thing that somebody at the fund does: what it means, what he has to say for it, and how it is done.
 *
 * @param by whose it is; a service refuses anybody else too
 * @param optional the questions that need no answer
 * @param act asks the service; the names of the questions are those of its fields
 */
public record Deed(
        Role by, Text title, Text meaning, List<Question> questions, Set<String> optional, Consumer<Form> act) {

    public static final Question REASON = Question.text(
            "reason",
            new Text("Waarom", "Why"),
            new Text(
                    "In een of twee zinnen, zonder namen. Het blijft bewaard.",
                    "In a sentence or two, without names. It is kept."));

    public static Deed of(Text title, Text meaning, List<Question> questions, Consumer<Form> act) {
        return new Deed(Role.OFFICER, title, meaning, questions, Set.of(), act);
    }

    /** The same, with questions that need no answer. */
    public Deed withOptional(Set<String> names) {
        return new Deed(by, title, meaning, questions, names, act);
    }

    /** The same, by somebody else than an officer. */
    public Deed of(Role somebody) {
        return new Deed(somebody, title, meaning, questions, optional, act);
    }
}

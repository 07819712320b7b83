package nl.ssfh.portal.deed;

import java.util.List;
import java.util.function.Consumer;
import nl.ssfh.portal.deed.Matter.Fact;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Role;

/**
 * One thing that somebody at the fund does: what it means, what he has to say for it, and how it is done.
 *
 * @param by whose it is; a service refuses anybody else too
 * @param seen what it is done to, as it stood when the form was shown; sent along, so that nothing else is decided on
 * @param act asks the service; the names of the questions are those of its fields
 */
public record Deed(Role by, Text title, Text meaning, List<Question> questions, Seen seen, Consumer<Form> act) {

    public static final Question REASON = Question.text(
            "reason",
            new Text("Waarom", "Why"),
            new Text(
                    "In een of twee zinnen, zonder namen. Het blijft bewaard.",
                    "In a sentence or two, without names. It is kept."));

    public static Deed of(Text title, Text meaning, List<Question> questions, Consumer<Form> act) {
        return new Deed(Role.OFFICER, title, meaning, questions, Seen.NOTHING, act);
    }

    /** The same, by somebody else than an officer. */
    public Deed of(Role somebody) {
        return new Deed(somebody, title, meaning, questions, seen, act);
    }

    /** The same, on exactly this. */
    public Deed on(Seen matter) {
        return new Deed(by, title, meaning, questions, matter, act);
    }

    /**
     * What somebody sees of what he decides on.
     *
     * @param name of the field that says which one it is; empty when the address says it all
     * @param value which one it is
     */
    public record Seen(String name, String value, List<Fact> facts) {

        static final Seen NOTHING = new Seen("", "", List.of());

        public Seen {
            facts = List.copyOf(facts);
        }

        /** What was seen when the form was shown first, also when it is shown once more. */
        public String valueIn(Form form) {
            return form.typed().has(name) ? form.answer(name) : value;
        }
    }
}

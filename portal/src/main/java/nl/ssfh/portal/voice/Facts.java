package nl.ssfh.portal.voice;

import java.util.List;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.form.Question.Option;
import nl.ssfh.portal.page.Text;

/** What a student can say is wrong, called as claims-service calls it. */
final class Facts {

    private static final List<Option> ALL = List.of(
            new Option("FIRST_DAY", new Text("De eerste dag", "The first day")),
            new Option("LAST_DAY", new Text("De laatste dag", "The last day")),
            new Option("INTERRUPTIONS", new Text("De dagen dat ik er niet was", "The days I was not there")),
            new Option("HOURS", new Text("De uren per week", "The hours a week")),
            new Option("COURSE", new Text("De opleiding", "The course")),
            new Option("TRACK", new Text("De leerweg", "The track")),
            new Option("STUDY_YEAR", new Text("Het leerjaar", "The study year")),
            new Option(
                    "ENTRANT",
                    new Text("Of ik herintreder of zij-instromer ben", "Whether I am a re- or side-entrant")),
            new Option("EMPLOYMENT", new Text("Of ik daar betaald werk", "Whether I am employed there")),
            new Option("PRESENCE", new Text("Ik loop hier geen stage", "I have no placement here")),
            new Option("OTHER", new Text("Iets anders", "Something else")));

    static final List<Question> QUESTIONS = List.of(
            Question.choice("fact", new Text("Wat klopt er niet?", "What is wrong?"), null, ALL),
            Question.text(
                            "note",
                            new Text("Wat moet het zijn? (niet verplicht)", "What should it be? (optional)"),
                            new Text("Bijvoorbeeld: ik werk 20 uur per week.", "Such as: I work 20 hours a week."))
                    .optional());

    static final List<Question> ANSWER = List.of(
            Question.choice(
                    "outcome",
                    new Text("Heeft de student gelijk?", "Is the student right?"),
                    null,
                    List.of(
                            new Option(
                                    "MENDED",
                                    new Text(
                                            "Ja, en ik heb de wijziging doorgegeven",
                                            "Yes, and I have told the change")),
                            new Option("STANDS", new Text("Nee, het klopt zo", "No, it is right as it is")))),
            Question.text(
                            "note",
                            new Text(
                                    "Uitleg voor de student (niet verplicht)",
                                    "Explanation for the student (optional)"),
                            null)
                    .optional());

    private Facts() {}

    /** A fact in words; one that is new to us by its own name. */
    static Text words(String fact) {
        return ALL.stream()
                .filter(option -> option.value().equals(fact))
                .findFirst()
                .map(Option::label)
                .orElse(new Text(fact, fact));
    }
}

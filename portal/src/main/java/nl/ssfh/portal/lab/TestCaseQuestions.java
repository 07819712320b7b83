package nl.ssfh.portal.lab;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.practice.Step;

/** What is asked of a placement that was worked out by hand: what a practice is asked too, and what must come out. */
final class TestCaseQuestions {

    /** The answer of who does not know the study year. */
    static final String UNKNOWN = "onbekend";

    private static final Set<String> FACTS =
            Set.of("firstDay", "lastDay", "track", "course", "studyYear", "entrant", "hoursPerWeek");

    private static final Text OF_ALL_MONTHS = new Text(
            "In euro's, over alle maanden waarvoor de regeling geldt.", "In euros, over all months of the policy.");

    static final List<Question> ALL = Stream.of(
                    Stream.of(Question.text(
                            "name",
                            new Text("Naam van het proefgeval", "Name of the test case"),
                            new Text("Zoals: BOL leerjaar 1, 16 uur.", "Such as: BOL year 1, 16 hours."))),
                    Stream.of(Step.COURSE, Step.PLACEMENT)
                            .flatMap(step -> step.questions().stream())
                            .filter(question -> FACTS.contains(question.name())),
                    Stream.of(
                            Question.euros(
                                    "stipendCents",
                                    new Text("Stagevergoeding die eruit moet komen", "Stipend it must give"),
                                    OF_ALL_MONTHS),
                            Question.euros(
                                    "supervisionCents",
                                    new Text("Praktijkbegeleiding die eruit moet komen", "Supervision it must give"),
                                    OF_ALL_MONTHS)))
            .flatMap(questions -> questions)
            .toList();

    private TestCaseQuestions() {}
}

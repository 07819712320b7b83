package nl.ssfh.portal.lab;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Track;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.form.Question.Option;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.practice.Words;

/** What is asked of a placement that was worked out by hand. */
final class TestCaseQuestions {

    static final String UNKNOWN = "onbekend";

    private static final Text OF_ALL_MONTHS = new Text(
            "In euro's, over alle maanden waarvoor de regeling geldt.", "In euros, over all months of the policy.");

    static final List<Question> ALL = List.of(
            Question.text(
                    "name",
                    new Text("Naam van het proefgeval", "Name of the test case"),
                    new Text("Zoals: BOL leerjaar 1, 16 uur.", "Such as: BOL year 1, 16 hours.")),
            Question.day("firstDay", new Text("Eerste dag", "First day"), new Text("Zoals 1 2 2024.", "As 1 2 2024.")),
            Question.day("lastDay", new Text("Laatste dag", "Last day"), new Text("Zoals 30 6 2024.", "As 30 6 2024.")),
            Question.choice("track", new Text("Leerweg", "Track"), null, options(Track.values(), Words::track)),
            Question.choice("course", new Text("Opleiding", "Course"), null, options(Course.values(), Words::course)),
            Question.choice("studyYear", new Text("Leerjaar", "Study year"), null, years()),
            Question.choice(
                    "entrant",
                    new Text("Herintreder of zij-instromer?", "Re-entrant or side-entrant?"),
                    null,
                    options(Entrant.values(), Words::entrant)),
            Question.number(
                    "hoursPerWeek",
                    new Text("Uren per week", "Hours a week"),
                    new Text("Zoals 14,5.", "Such as 14.5.")),
            Question.number(
                    "stipendCents",
                    new Text("Stagevergoeding die eruit moet komen", "Stipend it must give"),
                    OF_ALL_MONTHS),
            Question.number(
                    "supervisionCents",
                    new Text("Praktijkbegeleiding die eruit moet komen", "Supervision it must give"),
                    OF_ALL_MONTHS));

    private TestCaseQuestions() {}

    private static <E extends Enum<E>> List<Option> options(E[] values, Function<E, Text> words) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), words.apply(value)))
                .toList();
    }

    private static List<Option> years() {
        return Stream.concat(
                        Stream.of("1", "2", "3", "4").map(year -> new Option(year, new Text(year, year))),
                        Stream.of(new Option(UNKNOWN, new Text("Onbekend", "Unknown"))))
                .toList();
    }
}

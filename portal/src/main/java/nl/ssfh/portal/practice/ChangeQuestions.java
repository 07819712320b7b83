package nl.ssfh.portal.practice;

import java.util.List;
import nl.ssfh.contracts.Track;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.page.Text;

/** What is asked of each change; each question is called as the field of the API that it fills. */
final class ChangeQuestions {

    static final List<Question> LAST_DAY = List.of(Question.day(
            "lastDay",
            new Text("Wat wordt de laatste dag?", "What becomes the last day?"),
            new Text("De laatste dag waarop de student er is.", "The last day on which the student is there.")));

    static final List<Question> STOPPED = List.of(Question.day(
            "lastDay",
            new Text("Wat was de laatste dag van de stage?", "What was the last day of the placement?"),
            new Text("De laatste dag waarop de student er was.", "The last day on which the student was there.")));

    static final List<Question> ABSENCE = List.of(
            Question.day(
                    "from",
                    new Text("Eerste dag van de afwezigheid", "First day of the absence"),
                    new Text("Zoals 4 11 2024.", "Such as 4 11 2024.")),
            Question.day(
                    "until",
                    new Text("Laatste dag van de afwezigheid", "Last day of the absence"),
                    new Text("Deze dag telt ook mee.", "This day counts too.")));

    private static final Question FROM = Question.day(
            "from",
            new Text("Vanaf welke dag?", "From which day?"),
            new Text("Zoals 4 11 2024.", "Such as 4 11 2024."));

    static final List<Question> HOURS = List.of(
            FROM,
            Question.number(
                    "hoursPerWeek",
                    new Text("Hoeveel uren per week worden het?", "How many hours a week does it become?"),
                    new Text("Bijvoorbeeld 16 of 14,5.", "Such as 16 or 14.5.")));

    static final List<Question> STUDY_YEAR = List.of(
            FROM,
            Question.choice(
                    "studyYear",
                    new Text("Welk leerjaar wordt het?", "Which study year?"),
                    null,
                    Questions.yearsKnown()));

    static final List<Question> TRACK = List.of(
            FROM,
            Question.choice(
                    "track",
                    new Text("Welke leerweg wordt het?", "Which track does it become?"),
                    null,
                    Questions.options(Track.values(), Words::track)));

    private ChangeQuestions() {}
}

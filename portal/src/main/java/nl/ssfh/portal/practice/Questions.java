package nl.ssfh.portal.practice;

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

/** What is asked for a claim; each question is called as the field of the API that it fills. */
final class Questions {

    static final String UNKNOWN = "onbekend";

    static final List<Question> STUDENT = List.of(
            Question.text(
                    "name",
                    new Text("Naam van de student", "Name of the student"),
                    new Text(
                            "Voornaam en achternaam, zoals in de overeenkomst.",
                            "First and last name, as in the agreement.")),
            Question.mail(
                    "email",
                    new Text("E-mailadres van de student", "Mail address of the student"),
                    new Text(
                            "De student krijgt hier een uitnodiging om zijn eigen betalingen te zien.",
                            "The student gets an invitation here, to see his own payments.")),
            Question.language(
                    new Text("Taal van de student", "Language of the student"),
                    new Text("In deze taal schrijven wij de student.", "We write to the student in this language.")));

    static final List<Question> COURSE = List.of(
            Question.choice(
                    "course",
                    new Text("Opleiding", "Course"),
                    new Text(
                            "Waarvoor de student stage loopt. Staat de opleiding er niet bij? Kies dan “Een andere opleiding”.",
                            "For which the student does the placement. Is it not here? Choose “Another course” then."),
                    options(Course.values(), Words::course)),
            Question.choice(
                    "track",
                    new Text("Leerweg", "Track"),
                    new Text(
                            "BOL: de student gaat vooral naar school en loopt stage. BBL: de student werkt bij u en gaat"
                                    + " een of twee dagen naar school. Het staat op de overeenkomst.",
                            "BOL: the student is mostly at school and does a placement. BBL: the student works for you"
                                    + " and goes to school for a day or two. The agreement says which."),
                    options(Track.values(), Words::track)),
            Question.text(
                            "crebo",
                            new Text("Crebonummer (niet verplicht)", "Crebo number (optional)"),
                            new Text(
                                    "Vijf cijfers; het staat op de stageovereenkomst van een mbo-opleiding.",
                                    "Five digits; it stands on the agreement of an mbo course."))
                    .optional(),
            Question.choice(
                    "studyYear",
                    new Text("Leerjaar", "Study year"),
                    new Text("Het leerjaar aan het begin van de stage.", "The study year when the placement begins."),
                    years()),
            Question.choice(
                    "entrant",
                    new Text(
                            "Is de student herintreder of zij-instromer?",
                            "Is the student a re-entrant or side-entrant?"),
                    new Text(
                            "Een herintreder komt terug in de zorg, een zij-instromer komt uit ander werk.",
                            "A re-entrant comes back to care, a side-entrant comes from other work."),
                    options(Entrant.values(), Words::entrant)));

    static final List<Question> PLACEMENT = List.of(
            Question.day(
                    "firstDay", new Text("Eerste dag", "First day"), new Text("Zoals 1 9 2024.", "Such as 1 9 2024.")),
            Question.day(
                    "lastDay", new Text("Laatste dag", "Last day"), new Text("Zoals 31 1 2025.", "Such as 31 1 2025.")),
            Question.number(
                    "hoursPerWeek",
                    new Text("Uren per week", "Hours a week"),
                    new Text(
                            "Zoals in de overeenkomst staat, bijvoorbeeld 16 of 14,5.",
                            "As the agreement says, such as 16 or 14.5.")),
            Question.yesOrNo(
                    "employedInSameFunction",
                    new Text(
                            "Werkt de student al betaald bij u in deze functie?",
                            "Does the student already work for you, paid, in this function?"),
                    new Text(
                            "Ja als de student bij u in loondienst is voor het werk waarvoor hij leert. Bij BBL hoort dat"
                                    + " zo; bij de andere leerwegen is er dan geen vergoeding.",
                            "Yes when the student is employed by you for the work that he learns. With BBL that is as it"
                                    + " should be; with the other tracks there is no fee then.")));

    static final List<Question> AGREEMENT = List.of(
            Question.yesOrNo(
                    "mandatoryFormat",
                    new Text(
                            "Is er een stageovereenkomst in het verplichte model?",
                            "Is there an agreement in the mandatory format?"),
                    new Text(
                            "U hoeft hem niet mee te sturen. Bewaar hem zeven jaar; het fonds kan erom vragen.",
                            "You need not send it along. Keep it for seven years; the fund may ask for it.")),
            Question.yesOrNo(
                    "namesPractice",
                    new Text("Staat uw praktijk in de overeenkomst?", "Does the agreement name your practice?"),
                    new Text(
                            "Met de naam van de praktijk waar de student stage loopt.",
                            "With the name of the practice where the student does the placement.")),
            Question.yesOrNo(
                    "namesStudent",
                    new Text("Staat de student in de overeenkomst?", "Does the agreement name the student?"),
                    new Text(
                            "Met de naam die u van de student hebt opgegeven.",
                            "With the name that you gave for the student.")));

    /** Why a submitted claim is put right. */
    private static final Question REASON = Question.choice(
            "reason",
            new Text("Waarom stond het verkeerd?", "Why was it wrong?"),
            null,
            List.of(
                    new Option(
                            "MISTYPED", new Text("Ik had iets verkeerd ingevuld", "I had filled in something wrong")),
                    new Option(
                            "MISUNDERSTOOD",
                            new Text("Ik had een vraag anders begrepen", "I had understood a question otherwise")),
                    new Option("KNOWN_LATER", new Text("Ik wist het toen nog niet", "I did not know it yet")),
                    new Option(
                            "CONTESTED",
                            new Text("De student zei dat het niet klopt", "The student said that it is wrong"))));

    /** Everything but who it is and where, with the reason. */
    static final List<Question> AMENDMENT = Stream.of(COURSE, PLACEMENT, AGREEMENT, List.of(REASON))
            .flatMap(List::stream)
            .toList();

    private Questions() {}

    static <E extends Enum<E>> List<Option> options(E[] values, Function<E, Text> words) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), words.apply(value)))
                .toList();
    }

    static List<Option> yearsKnown() {
        return Stream.of("1", "2", "3", "4")
                .map(year -> new Option(year, new Text(year, year)))
                .toList();
    }

    private static List<Option> years() {
        return Stream.concat(
                        yearsKnown().stream(),
                        Stream.of(new Option(UNKNOWN, new Text("Weet ik niet", "I do not know"))))
                .toList();
    }
}

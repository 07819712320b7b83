package nl.ssfh.portal.outcome;

import java.util.List;
import nl.ssfh.contracts.Milestone;
import nl.ssfh.contracts.Work;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.form.Question.Option;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Role;

/**
 * What is asked after a placement, in the words for whoever is asked.
 *
 * @param questions called as the fields of the service
 */
public record OutcomeWords(Text title, Text meaning, List<Question> questions) {

    private static final Text WHAT_FOR = new Text(
            "Zo ziet het fonds of de vergoedingen helpen. Het antwoord verandert geen betaling, en in overzichten is niemand te herkennen.",
            "So the fund sees whether the fees help. The answer changes no payment, and nobody can be recognised in reports.");

    static final String STAYS = "inGpCare";
    static final String WORK = "work";
    static final String REGION = "sameRegion";

    static OutcomeWords to(Role somebody) {
        return somebody == Role.STUDENT
                ? new OutcomeWords(
                        new Text("Waar werkt u nu?", "Where do you work now?"),
                        WHAT_FOR,
                        questions(new Text("Werkt u in de huisartsenzorg?", "Do you work in GP care?")))
                : new OutcomeWords(
                        new Text("Waar werkt de student nu?", "Where does the student work now?"),
                        WHAT_FOR,
                        questions(new Text(
                                "Werkt de student in de huisartsenzorg?", "Does the student work in GP care?")));
    }

    /** At which moment somebody is asked. */
    public static Text when(Milestone milestone) {
        return switch (milestone) {
            case GRADUATION -> new Text("na het diploma", "after graduation");
            case YEAR_1 -> new Text("na één jaar", "after one year");
            case YEAR_3 -> new Text("na drie jaar", "after three years");
            case YEAR_5 -> new Text("na vijf jaar", "after five years");
        };
    }

    private static List<Question> questions(Text stays) {
        return List.of(
                Question.yesOrNo(STAYS, stays, null),
                Question.choice(
                                WORK,
                                new Text("In welke functie? (niet verplicht)", "In which function? (optional)"),
                                new Text(
                                        "Alleen als het antwoord hierboven ja is.",
                                        "Only where the answer above is yes."),
                                List.of(
                                        new Option(
                                                Work.DOCTORS_ASSISTANT.name(),
                                                new Text("Doktersassistent", "Doctor's assistant")),
                                        new Option(
                                                Work.POH_S.name(),
                                                new Text("POH-S", "Practice nurse somatic care (POH-S)")),
                                        new Option(
                                                Work.POH_GGZ.name(),
                                                new Text("POH-GGZ", "Practice nurse mental care (POH-GGZ)")),
                                        new Option(
                                                Work.OTHER.name(), new Text("Een andere functie", "Another function"))))
                        .optional(),
                Question.yesOrNo(
                                REGION,
                                new Text(
                                        "In dezelfde regio als de stage? (niet verplicht)",
                                        "In the region of the placement? (optional)"),
                                null)
                        .optional());
    }
}

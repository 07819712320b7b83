package nl.ssfh.portal.fund.sample;

import java.util.List;
import java.util.stream.Stream;
import nl.ssfh.portal.apis.AgreementsApi.Drawn;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.form.Question.Option;
import nl.ssfh.portal.page.Text;

/** What is found of an agreement, in words. */
final class AgreementWords {

    private static final List<Option> OUTCOMES = List.of(
            new Option("IN_ORDER", new Text("In orde", "In order")),
            new Option("NOT_IN_ORDER", new Text("Niet in orde", "Not in order")),
            new Option("NOT_RECEIVED", new Text("Niet ontvangen", "Not received")));

    private static final List<Option> FAULTS = List.of(
            new Option("WRONG_FORMAT", new Text("Niet het verplichte model", "Not the mandatory format")),
            new Option("NOT_SIGNED", new Text("Niet getekend", "Not signed")),
            new Option("PRACTICE_NOT_NAMED", new Text("Praktijk ontbreekt", "Practice missing")),
            new Option("STUDENT_NOT_NAMED", new Text("Student ontbreekt", "Student missing")),
            new Option("OTHER_FACTS", new Text("Andere gegevens dan in de aanvraag", "Other facts than in the claim")));

    private static final List<Option> FOLLOW_UPS = List.of(
            new Option("NONE", new Text("Niets", "Nothing")),
            new Option("ASK_AGAIN", new Text("Opnieuw vragen", "Ask again")),
            new Option("CORRECT_CLAIM", new Text("Aanvraag laten verbeteren", "Have the claim corrected")));

    static final List<Question> JUDGEMENT = List.of(
            Question.choice("outcome", new Text("Wat vond u", "What did you find"), null, OUTCOMES),
            Question.choice(
                            "reason",
                            new Text(
                                    "Wat klopt er niet (alleen bij niet in orde)", "What is wrong (when not in order)"),
                            null,
                            FAULTS)
                    .optional(),
            Question.choice(
                            "followUp",
                            new Text("Wat doet u eraan (optioneel)", "What do you do about it (optional)"),
                            null,
                            FOLLOW_UPS)
                    .optional());

    static final List<Question> DRAWING = List.of(
            Question.whole(
                    "schoolYear",
                    new Text("Schooljaar", "School year"),
                    new Text("Het jaar waarin het begint, zoals 2024", "The year in which it begins, such as 2024")),
            Question.whole(
                    "size",
                    new Text("Aantal stages", "Number of placements"),
                    new Text("Zij worden door het lot gekozen.", "They are drawn at random.")),
            Question.text(
                    "seed",
                    new Text("Woord om mee te loten", "Word to draw by"),
                    new Text(
                            "Met hetzelfde woord trekt iedereen dezelfde stages.",
                            "With the same word everybody draws the same placements.")),
            Question.text(
                    "reason",
                    new Text("Waarom", "Why"),
                    new Text("Bijvoorbeeld: jaarlijkse controle", "Such as: yearly check")));

    private AgreementWords() {}

    /** How far it is with one of them. */
    static Text found(Drawn drawn) {
        var outcome = drawn.outcome();
        if (outcome != null) {
            return name(outcome);
        }
        return drawn.received() > 0
                ? new Text("te beoordelen", "to be looked at")
                : new Text("nog niet ontvangen", "not received yet");
    }

    static Text name(String code) {
        return Stream.of(OUTCOMES, FAULTS, FOLLOW_UPS)
                .flatMap(List::stream)
                .filter(option -> option.value().equals(code))
                .map(Option::label)
                .findFirst()
                .orElse(new Text(code, code));
    }
}

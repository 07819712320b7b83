package nl.ssfh.portal.practice;

import java.util.List;
import java.util.stream.Stream;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.form.Question.Option;
import nl.ssfh.portal.page.Text;

/** What is asked of a practice itself; each question is called as the field of the API that it fills. */
final class DetailQuestions {

    private static final Text ON_PAY_SLIP =
            new Text("Het staat op de nota van het pensioenfonds.", "It stands on the bill of the pension fund.");

    static final List<Question> DETAILS = List.of(
            Question.text("name", new Text("Naam van de praktijk", "Name of the practice"), null)
                    .own("organization"),
            Question.text(
                    "kvk",
                    new Text("KvK-nummer", "Trade register number (KvK)"),
                    new Text("Acht cijfers.", "Eight digits.")),
            Question.mail(
                            "email",
                            new Text("E-mailadres van de praktijk", "Mail address of the practice"),
                            new Text(
                                    "Hier komen besluiten en berichten over betalingen.",
                                    "Decisions and news of payments come here."))
                    .own("email"),
            Question.language(new Text("Taal van de mail", "Language of the mail"), null),
            Question.text(
                            "branch",
                            new Text("Vestigingsnummer (niet verplicht)", "Number of the branch (optional)"),
                            new Text("Twaalf cijfers.", "Twelve digits."))
                    .optional(),
            Question.text(
                            "agb",
                            new Text("AGB-code (niet verplicht)", "AGB code (optional)"),
                            new Text("Acht cijfers.", "Eight digits."))
                    .optional(),
            Question.text(
                            "sbb",
                            new Text(
                                    "SBB-nummer van het leerbedrijf (niet verplicht)",
                                    "SBB number of the company (optional)"),
                            null)
                    .optional());

    static final List<Question> REGISTRATION = Stream.concat(
                    DETAILS.stream(),
                    Stream.of(Question.text("pfzw", new Text("PFZW-nummer", "PFZW number"), ON_PAY_SLIP)))
            .toList();

    static final List<Question> NUMBER = List.of(
            Question.text("number", new Text("Nieuw PFZW-nummer", "New PFZW number"), ON_PAY_SLIP),
            Question.day(
                    "firstDay",
                    new Text("Vanaf welke dag?", "From which day?"),
                    new Text("Zoals 1 1 2025.", "Such as 1 1 2025.")),
            Question.choice(
                    "reason",
                    new Text("Waarom verandert het?", "Why does it change?"),
                    null,
                    List.of(
                            new Option(
                                    "TAKE_OVER", new Text("De praktijk is overgenomen", "The practice was taken over")),
                            new Option("MERGER", new Text("De praktijk is samengegaan", "The practice merged")),
                            new Option("CORRECTION", new Text("Het stond verkeerd", "It was wrong")))));

    private DetailQuestions() {}
}

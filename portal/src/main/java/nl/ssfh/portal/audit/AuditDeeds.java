package nl.ssfh.portal.audit;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.ssfh.portal.apis.SamplesApi.Finding;
import nl.ssfh.portal.apis.SamplesApi.NewSample;
import nl.ssfh.portal.deed.Deed;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.form.Question.Option;
import nl.ssfh.portal.page.Text;

/** The forms of an auditor. */
final class AuditDeeds {

    private static final List<Question> SAMPLE = List.of(
            Question.day(
                    "bookedFrom",
                    new Text("Geboekt vanaf", "Booked from"),
                    new Text("De eerste dag die meetelt.", "The first day that counts.")),
            Question.day(
                    "bookedTo",
                    new Text("Geboekt tot en met", "Booked until"),
                    new Text("De laatste dag die meetelt.", "The last day that counts.")),
            Question.whole(
                    "size",
                    new Text("Aantal termijnen", "Number of lines"),
                    new Text("Hoeveel u er wilt bekijken.", "How many you want to look at.")),
            Question.whole(
                    "minimumPerStratum",
                    new Text("Minstens per groep", "At least of each group"),
                    new Text("2 of meer; van een kleinere groep alles.", "2 or more; of a smaller group all.")),
            Question.choice(
                    "allocation",
                    new Text("Verdeling over de groepen", "Division over the groups"),
                    null,
                    List.of(
                            new Option("PROPORTIONAL", new Text("Naar aantal", "By number")),
                            new Option("NEYMAN", new Text("Naar spreiding (Neyman)", "By spread (Neyman)")))),
            Question.choice(
                    "confidence",
                    new Text("Betrouwbaarheid", "Confidence"),
                    null,
                    Stream.of("90", "95", "99")
                            .map(percent -> new Option(percent, new Text(percent + " %", percent + "%")))
                            .toList()),
            Question.text(
                    "seed",
                    new Text("Woord om mee te loten", "Word to draw by"),
                    new Text(
                            "Met hetzelfde woord trekt iedereen dezelfde termijnen.",
                            "With the same word everybody draws the same lines.")));

    private static final List<Question> FINDING = List.of(
            Question.euros(
                    "errorCents",
                    new Text("Te veel betaald, in euro", "Paid too much, in euros"),
                    new Text(
                            "0 als het klopt; onder nul als te weinig is betaald.",
                            "0 when it is right; below zero when too little was paid.")),
            Deed.REASON);

    private AuditDeeds() {}

    static Deed drawing(Consumer<Form> act) {
        return Deed.of(
                new Text("Steekproef trekken", "Draw a sample"),
                new Text(
                        "Uit alles wat de bank in deze dagen boekte, verdeeld in groepen naar vergoeding.",
                        "Of all that the bank booked in these days, in groups by fee."),
                SAMPLE,
                act);
    }

    static Deed finding(Consumer<Form> act) {
        return Deed.of(
                new Text("Bevinding", "Finding"),
                new Text(
                        "Bekijk eerst het bewijs van de termijn. Een bevinding verandert geen betaling, en blijft staan zoals u haar vastlegt.",
                        "Look at the evidence on the line first. A finding changes no payment, and stays as you record it."),
                FINDING,
                act);
    }

    static NewSample sample(Form form) {
        var typed = form.typed();
        return new NewSample(
                Objects.requireNonNull(typed.day("bookedFrom")),
                Objects.requireNonNull(typed.day("bookedTo")),
                Objects.requireNonNull(typed.whole("size")),
                Objects.requireNonNull(typed.whole("minimumPerStratum")),
                form.answer("allocation"),
                Objects.requireNonNull(typed.whole("confidence")),
                form.answer("seed"));
    }

    static Finding found(Form form) {
        return new Finding(Objects.requireNonNull(form.typed().cents("errorCents")), form.answer("reason"));
    }
}

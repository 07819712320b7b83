package nl.ssfh.portal.fund.recovery;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.ssfh.portal.deed.Deed;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.form.Question.Option;
import nl.ssfh.portal.page.Text;

/** What an officer can do with a recovery. */
final class RecoveryDeeds {

    private static final Question PARTS = Question.whole(
            "parts",
            new Text("Aantal termijnen", "Number of parts"),
            new Text("Een per maand, minstens 2.", "One a month, at least 2."));

    private static final Question FIRST_MONTH = Question.month(
            "firstMonth", new Text("Eerste maand", "First month"), new Text("Zoals 10 2024.", "Such as 10 2024."));

    private static final Question BY = Question.choice(
            "by",
            new Text("Hoe komt elk deel terug", "How each part comes back"),
            null,
            List.of(
                    new Option("SET_OFF", new Text("Verrekend met betalingen", "Kept back from payments")),
                    new Option("INVOICE", new Text("Op een factuur", "On an invoice"))));

    private static final Question AMOUNT = Question.euros(
            "amountCents",
            new Text("Bedrag in euro", "Amount in euros"),
            new Text("Niet meer dan er openstaat, zoals 250,00", "Not more than is open, such as 250.00"));

    static final Text OTHER_CREDIT = new Text(
            "Deze bijschrijving is meer dan op de factuur openstaat, of kwam vóór de factuur.",
            "This credit is more than is open on the invoice, or came before the invoice.");

    private RecoveryDeeds() {}

    static Deed invoice(Consumer<Form> act) {
        return Deed.of(
                new Text("Factuur sturen", "Send an invoice"),
                new Text(
                        "De praktijk krijgt een factuur over alles wat openstaat. Er wordt niets meer verrekend.",
                        "The practice gets an invoice on all that is open. Nothing more is kept back."),
                List.of(Deed.REASON),
                act);
    }

    static Deed setOff(Consumer<Form> act) {
        return Deed.of(
                new Text("Verrekenen", "Keep back from payments"),
                new Text(
                        "Wat openstaat gaat af van de volgende betalingen aan deze praktijk.",
                        "What is open is kept back from the coming payments to this practice."),
                List.of(Deed.REASON),
                act);
    }

    static Deed plan(Consumer<Form> act) {
        return Deed.of(
                new Text("In termijnen", "In parts"),
                new Text(
                        "Leg vast wat u met de praktijk hebt afgesproken.",
                        "Record what you agreed with the practice."),
                List.of(PARTS, FIRST_MONTH, BY, Deed.REASON),
                act);
    }

    static Deed writeOff(Consumer<Form> act) {
        return Deed.of(
                new Text("Afboeken", "Write off"),
                new Text(
                        "Het fonds ziet van dit geld af. Een andere behandelaar besluit erover. Zegt die ja, dan vervalt een factuur die nog openstaat. Wat overblijft, gaat dan weer af van de volgende betalingen.",
                        "The fund gives up this money. Another officer decides on it. If he agrees, an invoice that is still open is withdrawn. What is left is then kept back from coming payments again."),
                List.of(AMOUNT, Deed.REASON),
                act);
    }

    static Deed decision(Consumer<Form> act) {
        return Deed.of(
                new Text("Besluiten over de afboeking", "Decide on the write-off"),
                new Text(
                        "Wie de afboeking vroeg, kan er niet over besluiten. Zegt u ja, dan vervalt een factuur die nog openstaat. Wat overblijft, gaat dan weer af van de volgende betalingen.",
                        "Who asked for the write-off cannot decide on it. If you agree, an invoice that is still open is withdrawn. What is left is then kept back from coming payments again."),
                List.of(Question.yesOrNo("approved", new Text("Afboeken", "Write it off"), null), Deed.REASON),
                act);
    }

    static long cents(Form form, String name) {
        return Objects.requireNonNull(form.typed().cents(name));
    }

    static YearMonth month(Form form) {
        return Objects.requireNonNull(form.typed().monthOf("firstMonth"));
    }
}

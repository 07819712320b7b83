package nl.ssfh.portal.fund.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ssfh.portal.apis.BankWorkApi.Item;
import nl.ssfh.portal.apis.RecoveriesApi.Invoice;
import nl.ssfh.portal.apis.RecoveriesApi.Payment;
import nl.ssfh.portal.deed.Deed;
import nl.ssfh.portal.deed.Deed.Seen;
import nl.ssfh.portal.deed.Matter.Fact;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.form.Question.Option;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;

/**
 * Invoices on which something is to be paid, and what came in that can be it.
 *
 * @param invoices those that are open
 * @param credits lines of the bank that stand for nothing yet, each of which fits one of the invoices
 */
record InvoicePayments(List<Invoice> invoices, List<Item> credits) {

    static final String INVOICE = "invoice";
    static final String CREDIT = "bankEntry";

    InvoicePayments {
        invoices = List.copyOf(invoices);
        credits = List.copyOf(credits);
    }

    static InvoicePayments of(List<Invoice> open, List<Item> unexplained) {
        var credits = unexplained.stream()
                .filter(Item::isFreeCredit)
                .filter(credit -> open.stream().anyMatch(invoice -> fits(credit, invoice)))
                .toList();
        return new InvoicePayments(open, credits);
    }

    /** Whether something is to be paid, and nothing came that can be it. */
    boolean areAwaited() {
        return !invoices.isEmpty() && credits.isEmpty();
    }

    /** Whether there is anything to book. */
    boolean cameIn() {
        return !credits.isEmpty();
    }

    Deed deed(Page page, List<Fact> owed, Consumer<Form> act) {
        var questions = new ArrayList<Question>();
        if (invoices.size() > 1) {
            questions.add(Question.choice(INVOICE, new Text("Welke factuur", "Which invoice"), null, options(page)));
        }
        questions.add(Question.choice(
                CREDIT,
                new Text("Welke bijschrijving van de bank", "Which credit of the bank"),
                new Text("Het bedrag en de dag zijn die van de bank.", "The amount and the day are those of the bank."),
                lines(page)));
        return Deed.of(
                        new Text("Betaling boeken", "Book a payment"),
                        new Text(
                                "De praktijk betaalde op de factuur. De bijschrijving gaat van de lijst van de bank af.",
                                "The practice paid on the invoice. The credit goes from the list of the bank."),
                        questions,
                        act)
                .on(invoices.size() == 1 ? seen(invoices.getFirst(), owed, page) : new Seen("", "", owed));
    }

    private static Seen seen(Invoice only, List<Fact> owed, Page page) {
        var facts = new ArrayList<>(owed);
        facts.add(Fact.of("Factuur", "Invoice", words(only, page)));
        return new Seen(INVOICE, only.id().toString(), facts);
    }

    private static String words(Invoice invoice, Page page) {
        return "%s, %s".formatted(invoice.reference(), page.euros(invoice.openCents()));
    }

    /** What was chosen, as the bank reported it; nothing when the two do not go together. */
    Optional<Payment> chosen(UUID invoice, UUID credit) {
        return credits.stream()
                .filter(item -> item.id().equals(credit))
                .filter(item -> invoices.stream().anyMatch(each -> each.id().equals(invoice) && fits(item, each)))
                .findFirst()
                .map(item -> new Payment(cents(item), item.bookedOn(), item.id()));
    }

    private static boolean fits(Item credit, Invoice invoice) {
        return cents(credit) <= invoice.openCents() && !credit.bookedOn().isBefore(invoice.issuedOn());
    }

    private static long cents(Item credit) {
        return Objects.requireNonNull(credit.amountCents());
    }

    private List<Option> options(Page page) {
        return invoices.stream()
                .map(invoice -> new Option(invoice.id().toString(), same(words(invoice, page))))
                .toList();
    }

    private List<Option> lines(Page page) {
        return credits.stream()
                .map(credit -> new Option(credit.id().toString(), same(line(credit, page))))
                .toList();
    }

    private static String line(Item credit, Page page) {
        var reference = credit.reference();
        return "%s, %s%s"
                .formatted(
                        page.euros(cents(credit)),
                        page.day(credit.bookedOn()),
                        reference == null ? "" : ", " + page.say("kenmerk ", "reference ") + reference);
    }

    private static Text same(String words) {
        return new Text(words, words);
    }
}

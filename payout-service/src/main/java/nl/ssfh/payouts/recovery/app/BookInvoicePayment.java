package nl.ssfh.payouts.recovery.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.ledger.domain.Account;
import nl.ssfh.payouts.ledger.domain.Ledger;
import nl.ssfh.payouts.ledger.domain.Transfer;
import nl.ssfh.payouts.recovery.domain.Invoice;
import nl.ssfh.payouts.recovery.domain.InvoicePayment;
import nl.ssfh.payouts.recovery.domain.Invoices;
import nl.ssfh.payouts.recovery.domain.Recoveries;
import nl.ssfh.payouts.sql.BooksLock;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.words.Words;

/** An officer books what a practice paid on an invoice. */
@ApplicationScoped
public class BookInvoicePayment {

    private final Invoices invoices;
    private final Recoveries recoveries;
    private final Ledger ledger;
    private final BooksLock books;
    private final Audit audit;

    BookInvoicePayment(Invoices invoices, Recoveries recoveries, Ledger ledger, BooksLock books, Audit audit) {
        this.invoices = invoices;
        this.recoveries = recoveries;
        this.ledger = ledger;
        this.books = books;
        this.audit = audit;
    }

    /** Names the field when the payment is not one of this invoice. */
    @Transactional
    public Invoice book(InvoicePayment payment) {
        books.alone();
        var invoice = invoices.find(payment.invoice()).orElseThrow(Problem::notFound);
        invoice.mayBePaid();
        check(payment, invoice);
        invoices.pay(payment);
        ledger.book(
                new Transfer(
                        Transfer.Kind.INVOICE_PAYMENT,
                        payment.id(),
                        invoice.recovery(),
                        Account.SUSPENSE,
                        Account.INVOICED,
                        payment.amount()),
                payment.receivedOn());
        recoveries.settle(invoice.recovery());
        audit.record("pay", "invoice", invoice.id(), invoice.practice(), told(payment));
        return invoices.find(invoice.id()).orElseThrow();
    }

    private void check(InvoicePayment payment, Invoice invoice) {
        new Violations()
                .unless(
                        payment.amount().compareTo(invoice.open()) <= 0,
                        "amountCents",
                        "must be at most what is open: " + Words.EN.euros(invoice.open()),
                        "mag niet meer zijn dan wat openstaat: " + Words.NL.euros(invoice.open()))
                .unless(
                        !payment.receivedOn().isBefore(invoice.issuedOn()),
                        "receivedOn",
                        "must not be before the day of the invoice",
                        "mag niet voor de dag van de factuur liggen")
                .unless(
                        isInSuspense(payment),
                        "bankEntry",
                        "must be a credit of this amount that waits in suspense",
                        "moet een bijschrijving van dit bedrag zijn die nog niet is verklaard")
                .orElseThrow();
    }

    private boolean isInSuspense(InvoicePayment payment) {
        return invoices.unexplainedCredit(payment.bankEntry())
                .filter(payment.amount()::equals)
                .isPresent();
    }

    private static Map<String, Object> told(InvoicePayment payment) {
        Money amount = payment.amount();
        return Map.of("payment", payment.id(), "cents", amount.cents(), "receivedOn", payment.receivedOn());
    }
}

package nl.ssfh.portal.statement;

import java.util.List;
import nl.ssfh.portal.apis.RecoveriesApi.Course;
import nl.ssfh.portal.apis.RecoveriesApi.Invoice;
import nl.ssfh.portal.apis.RecoveriesApi.Recovery;
import nl.ssfh.portal.money.MoneyLine;
import nl.ssfh.portal.page.Text;

/** What a practice got too much and has to give back. */
public record Owed(List<Course> courses) {

    static final Owed NOTHING = new Owed(List.of());

    public Owed {
        courses = List.copyOf(courses);
    }

    /** An invoice, and what it is for. */
    public record Bill(Invoice invoice, Recovery recovery) {

        private static final Text PAID = new Text("betaald", "paid");
        private static final Text OVERDUE = new Text("te laat", "overdue");
        private static final Text OPEN = new Text("te betalen", "to be paid");

        public Text fee() {
            return MoneyLine.name(recovery.fee());
        }

        public Text state() {
            return invoice.isPaid() ? PAID : invoice.isOverdue() ? OVERDUE : OPEN;
        }

        /** {@code good}, {@code wait} or {@code bad}. */
        public String tone() {
            return invoice.isPaid() ? "good" : invoice.isOverdue() ? "bad" : "wait";
        }
    }

    public List<Bill> bills() {
        return courses.stream()
                .flatMap(course -> course.invoices().stream()
                        .filter(invoice -> !invoice.isWithdrawn())
                        .map(invoice -> new Bill(invoice, course.recovery())))
                .toList();
    }

    /** What stands on no invoice now. */
    public long laterCents() {
        var open = courses.stream()
                .mapToLong(course -> course.recovery().openCents())
                .sum();
        var billed = bills().stream()
                .map(Bill::invoice)
                .mapToLong(invoice -> invoice.amountCents() - invoice.paidCents())
                .sum();
        return open - billed;
    }
}

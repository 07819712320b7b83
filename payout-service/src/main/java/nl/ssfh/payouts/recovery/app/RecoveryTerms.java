package nl.ssfh.payouts.recovery.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.recovery.domain.Plan;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the fund made of recoveries for all practices alike; every figure of it is assumed. */
@ApplicationScoped
public class RecoveryTerms {

    private final int invoiceDays;
    private final int invoiceAfterMonths;
    private final long invoiceFromCents;
    private final int planParts;

    RecoveryTerms(
            @ConfigProperty(name = "ssfh.payouts.recovery.invoice-days") int invoiceDays,
            @ConfigProperty(name = "ssfh.payouts.recovery.invoice-after-months") int invoiceAfterMonths,
            @ConfigProperty(name = "ssfh.payouts.recovery.invoice-from-cents") long invoiceFromCents,
            @ConfigProperty(name = "ssfh.payouts.recovery.plan-parts") int planParts) {
        this.invoiceDays = invoiceDays;
        this.invoiceAfterMonths = invoiceAfterMonths;
        this.invoiceFromCents = invoiceFromCents;
        this.planParts = planParts;
    }

    /** The most parts of a plan, and how many months ahead it may begin. */
    public int planParts() {
        return planParts;
    }

    /** So many months with nothing to set off against, and the fund sends an invoice by itself. */
    int invoiceAfterMonths() {
        return invoiceAfterMonths;
    }

    /** Less than this is not worth an invoice that nobody asked for. */
    Money invoiceFrom() {
        return new Money(invoiceFromCents);
    }

    LocalDate dueOn(LocalDate issuedOn) {
        return issuedOn.plusDays(invoiceDays);
    }

    /** The end of the month of the part, or later when that is too soon. */
    LocalDate dueOn(LocalDate issuedOn, Plan.Part part) {
        var soonest = dueOn(issuedOn);
        var end = part.month().atEndOfMonth();
        return end.isBefore(soonest) ? soonest : end;
    }
}

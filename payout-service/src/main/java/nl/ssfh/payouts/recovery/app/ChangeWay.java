package nl.ssfh.payouts.recovery.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.RecoveryWay;
import nl.ssfh.payouts.ledger.domain.Account;
import nl.ssfh.payouts.ledger.domain.Ledger;
import nl.ssfh.payouts.ledger.domain.Transfer;
import nl.ssfh.payouts.recovery.domain.Choice;
import nl.ssfh.payouts.recovery.domain.Invoice;
import nl.ssfh.payouts.recovery.domain.Invoices;
import nl.ssfh.payouts.recovery.domain.Plan;
import nl.ssfh.payouts.recovery.domain.PlanBy;
import nl.ssfh.payouts.recovery.domain.Recoveries;
import nl.ssfh.payouts.recovery.domain.Recovery;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.Ids;
import nl.ssfh.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Lets a recovery come back in another way: what was asked before is withdrawn, what is open is asked anew. */
@ApplicationScoped
class ChangeWay {

    private final Recoveries recoveries;
    private final Invoices invoices;
    private final Ledger ledger;
    private final RecoveryTerms terms;
    private final PayCalendar calendar;
    private final Outbox outbox;

    ChangeWay(
            Recoveries recoveries,
            Invoices invoices,
            Ledger ledger,
            RecoveryTerms terms,
            PayCalendar calendar,
            Outbox outbox) {
        this.recoveries = recoveries;
        this.invoices = invoices;
        this.ledger = ledger;
        this.terms = terms;
        this.calendar = calendar;
        this.outbox = outbox;
    }

    /** The caller has the books to himself. */
    void change(Recovery recovery, Choice choice) {
        var today = calendar.today();
        withdrawInvoices(recovery.id());
        var plan = choice.plan();
        var parts = plan == null ? List.<Plan.Part>of() : plan.of(recovery.open());
        recoveries.choose(recovery.id(), choice, parts);
        if (choice.way() == RecoveryWay.INVOICE) {
            issue(recovery, choice, null, recovery.open(), terms.dueOn(today));
        }
        if (plan != null && plan.by() == PlanBy.INVOICE) {
            parts.forEach(part -> issue(recovery, choice, part.number(), part.amount(), terms.dueOn(today, part)));
        }
        outbox.add(recovery.asked(choice.way(), today));
    }

    private void issue(Recovery recovery, Choice choice, @Nullable Integer part, Money amount, LocalDate dueOn) {
        var today = calendar.today();
        var id = Ids.next();
        invoices.issue(new Invoices.New(id, recovery.id(), choice.id(), part, amount, today, dueOn));
        ledger.book(
                new Transfer(Transfer.Kind.INVOICE, id, recovery.id(), Account.INVOICED, Account.RECOVERABLE, amount),
                today);
    }

    /** Whatever is open on invoices is owed without one again; returns whether there was such an invoice. */
    boolean withdrawInvoices(UUID recovery) {
        var open = invoices.of(recovery).stream()
                .filter(invoice -> !invoice.open().equals(Money.ZERO))
                .toList();
        open.forEach(this::withdraw);
        return !open.isEmpty();
    }

    private void withdraw(Invoice invoice) {
        var today = calendar.today();
        invoices.withdraw(invoice.id(), today);
        ledger.book(
                new Transfer(
                        Transfer.Kind.INVOICE_WITHDRAWAL,
                        invoice.id(),
                        invoice.recovery(),
                        Account.RECOVERABLE,
                        Account.INVOICED,
                        invoice.open()),
                today);
    }
}

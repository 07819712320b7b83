package nl.ssfh.payouts.recovery.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/** All invoices, those that were withdrawn too. */
public interface Invoices {

    /** Gives the invoice the next number of its year. */
    void issue(New invoice);

    Optional<Invoice> find(UUID id);

    /** The invoices of a recovery, oldest first. */
    List<Invoice> of(UUID recovery);

    void withdraw(UUID invoice, LocalDate on);

    void pay(InvoicePayment payment);

    /** What the bank says came in, if the line is in suspense and stands for no payment yet. */
    Optional<Money> unexplainedCredit(UUID bankEntry);

    /**
     * An invoice that is made.
     *
     * @param choice that it follows from
     * @param part of a plan
     */
    record New(
            UUID id,
            UUID recovery,
            UUID choice,
            @Nullable Integer part,
            Money amount,
            LocalDate issuedOn,
            LocalDate dueOn) {}
}

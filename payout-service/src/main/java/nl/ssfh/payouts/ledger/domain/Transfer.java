package nl.ssfh.payouts.ledger.domain;

import java.util.UUID;
import nl.ssfh.contracts.Money;

/**
 * What an officer moves from one account to another for one instalment.
 *
 * @param cause the invoice, payment or write-off
 * @param debit gets the amount
 * @param credit gives it
 */
public record Transfer(Kind kind, UUID cause, UUID instalment, Account debit, Account credit, Money amount) {

    /** Why it is moved. */
    public enum Kind {
        INVOICE,
        INVOICE_WITHDRAWAL,
        INVOICE_PAYMENT,
        WRITE_OFF
    }
}

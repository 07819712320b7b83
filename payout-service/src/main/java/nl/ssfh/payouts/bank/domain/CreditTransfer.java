package nl.ssfh.payouts.bank.domain;

import nl.ssfh.contracts.Money;

/**
 * One transaction for the bank: what an instalment still has to be paid, to one account.
 *
 * @param endToEndId ours, unique for ever, at most 35 characters; the bank gives it back in every report
 * @param remittance what the practice reads on its statement, at most 140 characters
 */
public record CreditTransfer(String endToEndId, Money amount, String iban, String holder, String remittance) {

    /** Ids are for logs, bank accounts are not. */
    @Override
    public String toString() {
        return "transfer " + endToEndId;
    }
}

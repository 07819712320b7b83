package nl.ssfh.payouts.iso20022;

import nl.ssfh.contracts.Money;

/** A statement whose balances and entries do not add up. */
public final class StatementOffBalance extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String dutch;

    StatementOffBalance(String statement, Money opening, Money entries, Money closing) {
        super(
                "Statement %s does not add up: opening balance %s and entries of %s give %s, but the closing balance is %s."
                        .formatted(statement, opening, entries, opening.plus(entries), closing));
        this.dutch = "Afschrift %s klopt niet: beginsaldo %s en mutaties van %s geven %s, maar het eindsaldo is %s."
                .formatted(statement, opening, entries, opening.plus(entries), closing);
    }

    public String dutch() {
        return dutch;
    }
}

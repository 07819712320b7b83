package nl.ssfh.payouts.ledger.domain;

import nl.ssfh.contracts.Money;

/**
 * What stands on an account.
 *
 * @param amount debit above zero, credit below
 */
public record Balance(Account account, Money amount) {}

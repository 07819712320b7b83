package nl.ssfh.payouts.account.domain;

/** Asks the bank of a payee whether an account stands on the name that was given. */
public interface Payees {

    PayeeMatch check(BankAccount account);
}

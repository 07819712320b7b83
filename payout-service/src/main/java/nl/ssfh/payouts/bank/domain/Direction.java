package nl.ssfh.payouts.bank.domain;

/** Which way money moved, seen from our account. */
public enum Direction {
    CREDIT,
    DEBIT
}

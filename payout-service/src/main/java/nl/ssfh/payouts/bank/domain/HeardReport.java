package nl.ssfh.payouts.bank.domain;

/** Hears a report of the bank piece by piece, so that a report of any length fits in memory. */
public interface HeardReport {

    /** A statement or notification begins; the lines up to its end stand on it. */
    void begin();

    void line(BankLine line);

    /** The statement or notification is over, or breaks off. */
    void end(BankStatement statement);

    /** Something could not be read, and was left out. */
    void unread(String english, String dutch);
}

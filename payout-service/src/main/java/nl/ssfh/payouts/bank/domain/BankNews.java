package nl.ssfh.payouts.bank.domain;

/** What a bank says of one transaction. */
public enum BankNews {
    /** On its way: ACTC, ACCP, ACSC and the like. Money has not moved yet, as far as our account shows. */
    ACCEPTED,
    /** RJCT: it will not be paid. */
    REJECTED,
    /** Our account was debited. */
    BOOKED,
    /** The money came back to our account. */
    RETURNED;

    /** Reads a transaction or group status of pain.002. */
    public static BankNews ofStatus(String status) {
        return status.equals("RJCT") ? REJECTED : ACCEPTED;
    }
}

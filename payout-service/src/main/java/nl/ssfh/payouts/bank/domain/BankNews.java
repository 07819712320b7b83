package nl.ssfh.payouts.bank.domain;

import java.util.Optional;

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

    /** Reads a transaction or group status of pain.002; empty when it means something that we do not know. */
    public static Optional<BankNews> ofStatus(String status) {
        return switch (status) {
            case "RJCT" -> Optional.of(REJECTED);
            case "ACTC",
                    "ACCP",
                    "ACSP",
                    "ACSC",
                    "ACCC",
                    "ACWC",
                    "ACWP",
                    "ACFC",
                    "ACPD",
                    "RCVD",
                    "PDNG",
                    "PATC",
                    "PRES" -> Optional.of(ACCEPTED);
            default -> Optional.empty();
        };
    }
}

package nl.ssfh.payouts.run.domain;

import java.time.YearMonth;
import nl.ssfh.contracts.Fee;

/** What a practice reads on its bank statement: which claim, which month, which fee. */
public final class Remittance {

    private Remittance() {}

    /** At most 140 characters: the reference has at most 16. */
    public static String of(String reference, YearMonth month, Fee fee, int sequence) {
        return reference + " " + month + " " + inWords(fee) + (sequence == 0 ? "" : " aanvulling " + sequence);
    }

    private static String inWords(Fee fee) {
        return switch (fee) {
            case STIPEND -> "stagevergoeding";
            case SUPERVISION -> "vergoeding praktijkbegeleiding";
        };
    }
}

package nl.ssfh.payouts.account.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The account that counts for a practice, with what stands between it and a payment.
 *
 * @param payableFrom the first day on which a run may pay to it
 * @param payee absent for an account from before payees were checked
 * @param accepted what an officer decided on a payee that does not match; absent while nobody did
 */
public record StandingAccount(
        UUID id,
        BankAccount account,
        LocalDate payableFrom,
        @Nullable PayeeMatch payee,
        @Nullable Boolean accepted) {

    /** The account stands on another name, or may: an officer must look at it. */
    public boolean asksForVerdict() {
        return payee != null && payee != PayeeMatch.MATCH;
    }
}

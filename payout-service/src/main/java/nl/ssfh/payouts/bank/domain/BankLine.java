package nl.ssfh.payouts.bank.domain;

import java.time.LocalDate;
import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a bank report says.
 *
 * @param key the same for the same thing, in whatever file and however often it is said
 * @param news absent when it says nothing of a payment
 * @param endToEndId which transaction it is about; absent for news on a whole file
 * @param message which of our files it is about, where that is said
 * @param transactions how many an entry for a whole file stands for, where that is said
 * @param amount above zero, whatever the direction
 * @param iban of the other party
 * @param ownAccount the account that the statement is of
 * @param reason the bank's code for a refusal or return
 * @param reference by which the bank finds it again
 * @param doubt why it must not be applied, when the report itself shows that
 */
public record BankLine(
        String key,
        @Nullable BankNews news,
        @Nullable String endToEndId,
        @Nullable String message,
        @Nullable Integer transactions,
        @Nullable Money amount,
        @Nullable Direction direction,
        @Nullable String iban,
        @Nullable String ownAccount,
        LocalDate bookedOn,
        @Nullable String reason,
        @Nullable String reference,
        @Nullable Suspense doubt) {

    /** Reason not specified (ISO): for a refusal or return without a word why. */
    public static final String NO_REASON = "MS03";

    /** Something about a report itself that a person must look at. */
    public static BankLine doubt(String key, Suspense doubt, Money amount, LocalDate on, @Nullable String reference) {
        return new BankLine(key, null, null, null, null, amount, null, null, null, on, null, reference, doubt);
    }

    /** Ids are for logs, bank accounts are not. */
    @Override
    public String toString() {
        return "bank line " + key;
    }
}

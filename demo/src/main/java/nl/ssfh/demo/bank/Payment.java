package nl.ssfh.demo.bank;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of one transfer, in the bank's own books.
 *
 * @param groupId of the payment file, repeated in the statement
 * @param reason of the rejection or return, absent when there is none
 * @param settledOn when the money left, or would have left
 * @param backOn when it came back; absent when it did not
 */
public record Payment(
        Transfer transfer,
        String groupId,
        LocalDate settledOn,
        Fate fate,
        @Nullable String reason,
        @Nullable LocalDate backOn) {

    public enum Fate {
        PAID,
        REJECTED,
        RETURNED
    }

    /** Whether the money is with the creditor in the end. */
    public boolean stays() {
        return fate == Fate.PAID;
    }

    /** Whether the creditor has the money, or is about to have it, on the day. */
    boolean isUnderWayOn(LocalDate day) {
        return stays() || (backOn != null && backOn.isAfter(day));
    }

    public long cents() {
        return transfer.cents();
    }
}

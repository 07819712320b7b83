package nl.ssfh.payouts.iso20022;

import java.time.LocalDate;
import java.util.List;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.bank.domain.Direction;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a statement, which can stand for many transactions.
 *
 * @param status BOOK for what was really booked
 */
record Entry(
        Money amount,
        Direction direction,
        String status,
        LocalDate bookedOn,
        @Nullable String reference,
        List<Part> parts) {

    Entry {
        parts = List.copyOf(parts);
    }

    boolean isBooked() {
        return status.equals("BOOK");
    }

    Money signed() {
        return direction == Direction.DEBIT ? amount.negated() : amount;
    }

    /** The amount of a part: the only one has that of the entry, unless it says otherwise. */
    @Nullable
    Money amountOf(Part part) {
        return part.amount() == null && parts.size() == 1 ? amount : part.amount();
    }

    Direction directionOf(Part part) {
        return part.direction() == null ? direction : part.direction();
    }

    boolean addsUp() {
        var sum = Money.ZERO;
        for (var part : parts) {
            var amount = amountOf(part);
            if (amount == null) {
                return false;
            }
            sum = directionOf(part) == Direction.DEBIT ? sum.minus(amount) : sum.plus(amount);
        }
        return sum.equals(signed());
    }

    /**
     * One transaction in an entry.
     *
     * @param returnReason present when it is the return of a payment
     */
    record Part(
            @Nullable String reference,
            @Nullable String endToEndId,
            @Nullable Money amount,
            @Nullable Direction direction,
            @Nullable String iban,
            @Nullable String returnReason) {}
}

package nl.ssfh.payouts.iso20022;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
        Kind kind,
        @Nullable Batch batch,
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
        return part.amount() == null && parts.size() < 2 ? amount : part.amount();
    }

    Direction directionOf(Part part) {
        return part.direction() == null ? direction : part.direction();
    }

    /** Our file that the entry is for as a whole, when it names no transaction of it. */
    @Nullable
    Batch wholeFile() {
        if (parts.stream().anyMatch(Part::isNamed)) {
            return null;
        }
        if (batch != null && batch.file() != null) {
            return batch;
        }
        return parts.stream()
                .map(Part::file)
                .filter(Objects::nonNull)
                .findFirst()
                .map(file -> new Batch(file, batch == null ? null : batch.transactions()))
                .orElse(null);
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

    /** What the bank's codes say of an entry. */
    enum Kind {
        ORDINARY,
        /** A payment comes back. */
        RETURN,
        /** An entry from before is undone. */
        REVERSAL
    }

    /** A file of ours that an entry stands for, and for how many transactions of it. */
    record Batch(@Nullable String file, @Nullable Integer transactions) {}

    /**
     * One transaction in an entry.
     *
     * @param file our message id, where the bank gives it
     * @param returnReason present when it is the return of a payment
     */
    record Part(
            @Nullable String reference,
            @Nullable String endToEndId,
            @Nullable String file,
            @Nullable Money amount,
            @Nullable Direction direction,
            @Nullable String iban,
            @Nullable String returnReason) {

        /** Banks write NOTPROVIDED where there is no end-to-end id. */
        boolean isNamed() {
            return endToEndId != null && !endToEndId.equals("NOTPROVIDED");
        }
    }
}

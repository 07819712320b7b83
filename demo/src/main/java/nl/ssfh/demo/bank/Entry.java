package nl.ssfh.demo.bank;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a statement of the fund's account.
 *
 * @param cents what the balance changes by: negative for money that leaves
 * @param parts the transfers that the line books together, each with its own sign-less amount
 */
record Entry(String reference, LocalDate bookedOn, long cents, Kind kind, String groupId, List<Part> parts) {

    Entry {
        parts = List.copyOf(parts);
    }

    enum Kind {
        PAID,
        RETURNED,
        /** Somebody else's money, or the bank's own costs. */
        UNRELATED
    }

    /** @param reason why it came back; absent when it did not */
    record Part(Transfer transfer, @Nullable String reason) {}
}

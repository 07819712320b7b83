package nl.ssfh.payouts.receipt.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of the stipend of a month after it was paid.
 *
 * @param passedOn the day on which the practice said that it passed it on
 * @param received the day on which the student said that it arrived
 * @param differs the practice says that it passed it on, the student that it did not arrive
 */
public record Receipt(
        @Nullable LocalDate passedOn, @Nullable LocalDate received, boolean differs) {

    public static final Receipt UNKNOWN = new Receipt(null, null, false);
}

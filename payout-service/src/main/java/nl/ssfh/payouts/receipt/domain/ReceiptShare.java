package nl.ssfh.payouts.receipt.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many of the stipends that the bank paid for a month were confirmed.
 *
 * @param month absent for all months together
 * @param paid placements for which a stipend was paid, and did not come back
 * @param passedOn of those, as the practice says
 * @param received of those, as the student says
 * @param disputed of those the practice says so and the student says no
 */
public record ReceiptShare(@Nullable YearMonth month, int paid, int passedOn, int received, int disputed) {

    public ReceiptShare plus(ReceiptShare other) {
        return new ReceiptShare(
                null,
                paid + other.paid,
                passedOn + other.passedOn,
                received + other.received,
                disputed + other.disputed);
    }

    /** Part of the whole in per cent with one decimal; absent when there is nothing to be part of. */
    public static Optional<BigDecimal> percent(int part, int whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }
}

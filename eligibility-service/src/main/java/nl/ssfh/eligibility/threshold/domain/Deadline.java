package nl.ssfh.eligibility.threshold.domain;

import java.util.Optional;
import nl.ssfh.eligibility.policy.domain.Regime;

/**
 * By when a claim for a kind of placement must be submitted (X5).
 *
 * @param months after the day that is counted from
 */
public record Deadline(Regime regime, CountedFrom from, int months) {

    /** Which day of the placement the months are counted from. */
    public enum CountedFrom {
        /** Its first day. */
        START,
        /** Its last day. */
        END;

        static Optional<CountedFrom> of(boolean lateAfterStart, boolean lateAfterEnd) {
            if (lateAfterStart) {
                return Optional.of(START);
            }
            return lateAfterEnd ? Optional.of(END) : Optional.empty();
        }
    }
}

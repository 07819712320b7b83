package nl.ssfh.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What eligibility-service tells the others. */
public sealed interface EligibilityEvent extends Event {

    /**
     * A claim was decided, for the first time or again.
     *
     * @param sequence 1 for the first decision on the claim, one more for each that replaces it
     * @param period the days of the placement as they were decided on
     * @param months every month of the period, for both fees; empty for a claim that was withdrawn
     */
    record ClaimDecided(
            UUID decision,
            int sequence,
            UUID claim,
            String reference,
            UUID placement,
            UUID practice,
            LocalDate decidedOn,
            ClaimOutcome outcome,
            Span period,
            List<MonthDecision> months)
            implements EligibilityEvent {

        public ClaimDecided {
            months = List.copyOf(months);
        }

        @Override
        public UUID key() {
            return placement;
        }
    }
}

package nl.ssfh.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What eligibility-service tells the others. */
public sealed interface EligibilityEvent extends Event {

    /**
     * A claim was decided, for the first time or again.
     *
     * @param sequence 1 for the first decision on the claim, one more for each that replaces it
     * @param period the days of the placement as they were decided on
     * @param months every month of the period, for both fees; empty for a claim that was withdrawn
     * @param cause absent in what was told before it was told along
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
            List<MonthDecision> months,
            @Nullable DecisionCause cause)
            implements EligibilityEvent {

        public ClaimDecided {
            months = List.copyOf(months);
        }

        @Override
        public UUID key() {
            return placement;
        }
    }

    /**
     * Something about a claim waits for a person at the fund.
     *
     * @param objector who does not agree with the decision; absent when the rules leave something open
     * @param deadline by which the fund must have decided
     */
    record ReviewOpened(
            UUID review,
            String reference,
            UUID placement,
            UUID practice,
            @Nullable SaidBy objector,
            LocalDate openedOn,
            LocalDate deadline)
            implements EligibilityEvent {
        @Override
        public UUID key() {
            return placement;
        }
    }

    /**
     * A person at the fund decided what waited for him.
     *
     * @param objector who did not agree with the decision; absent when the rules left something open
     * @param changed whether a new decision follows
     */
    record ReviewDecided(
            UUID review,
            String reference,
            UUID placement,
            UUID practice,
            @Nullable SaidBy objector,
            LocalDate decidedOn,
            boolean changed)
            implements EligibilityEvent {
        @Override
        public UUID key() {
            return placement;
        }
    }

    /**
     * The days in which practice and student can object to a decision in force that refuses something are nearly over.
     *
     * @param lastDay on which an objection is in time
     */
    record ObjectionTermEnding(UUID decision, String reference, UUID placement, UUID practice, LocalDate lastDay)
            implements EligibilityEvent {
        @Override
        public UUID key() {
            return placement;
        }
    }
}

package nl.ssfh.payouts.schedule.domain;

import java.util.Optional;
import java.util.UUID;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.DecisionCause;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import org.jspecify.annotations.Nullable;

/** What made the amount of a line what it is: a decision, and what that decision was. */
public record Cause(Kind kind, UUID decision) {

    /** What the decision was. */
    public enum Kind {
        /** The first on the claim. */
        DECISION,
        /** The placement was not, or no longer, what it had been. */
        PLACEMENT_CHANGE,
        /** The claim had been submitted otherwise than it was meant. */
        CLAIM_AMENDMENT,
        /** A person at the fund decided what was open, or on an objection. */
        REVIEW,
        /** A policy was published for months that were decided before. */
        POLICY,
        /** The claim was decided again, before it was told what for. */
        NEW_DECISION,
        /** Another claim took the place of the one before. */
        OTHER_CLAIM,
        /** The claim was withdrawn. */
        WITHDRAWAL;

        /** Of a further decision on the claim that was in force already. */
        static Kind ofFurther(@Nullable DecisionCause told) {
            return switch (told) {
                case null -> NEW_DECISION;
                case CLAIM_SUBMITTED -> NEW_DECISION;
                case PLACEMENT_CHANGED -> PLACEMENT_CHANGE;
                case CLAIM_AMENDED -> CLAIM_AMENDMENT;
                case REVIEW_DECIDED -> REVIEW;
                case POLICY_PUBLISHED -> POLICY;
                case CLAIM_WITHDRAWN -> WITHDRAWAL;
            };
        }
    }

    /** Of a decision, when this claim was in force for the placement before it, or none was. */
    public static Cause of(ClaimDecided decided, Optional<UUID> claimInForce) {
        if (decided.outcome() == ClaimOutcome.WITHDRAWN) {
            return new Cause(Kind.WITHDRAWAL, decided.decision());
        }
        var kind = claimInForce
                .map(before -> before.equals(decided.claim()) ? Kind.ofFurther(decided.cause()) : Kind.OTHER_CLAIM)
                .orElse(Kind.DECISION);
        return new Cause(kind, decided.decision());
    }
}

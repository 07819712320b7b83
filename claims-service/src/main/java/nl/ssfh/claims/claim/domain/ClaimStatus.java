package nl.ssfh.claims.claim.domain;

import java.util.EnumSet;
import java.util.Set;
import nl.ssfh.contracts.ClaimOutcome;

/** The life of a claim. The whole state machine is the switch below. */
public enum ClaimStatus {
    DRAFT,
    SUBMITTED,
    GRANTED,
    PARTLY_GRANTED,
    REFUSED,
    UNDECIDED,
    WITHDRAWN;

    private static final Set<ClaimStatus> DECIDED = EnumSet.range(GRANTED, UNDECIDED);

    /** A decided claim may be decided again, also with the same outcome. */
    public Set<ClaimStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED, GRANTED, PARTLY_GRANTED, REFUSED, UNDECIDED -> EnumSet.range(GRANTED, WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }

    public boolean isFinal() {
        return next().isEmpty();
    }

    public boolean isDecided() {
        return DECIDED.contains(this);
    }

    /** Whether the other services have been told of the claim and still reckon with it. */
    public boolean isTold() {
        return this == SUBMITTED || isDecided();
    }

    public static ClaimStatus of(ClaimOutcome outcome) {
        return switch (outcome) {
            case GRANTED -> GRANTED;
            case PARTLY_GRANTED -> PARTLY_GRANTED;
            case REFUSED -> REFUSED;
            case UNDECIDED -> UNDECIDED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }
}

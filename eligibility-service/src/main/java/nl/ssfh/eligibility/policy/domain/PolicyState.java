package nl.ssfh.eligibility.policy.domain;

import java.util.Set;

/** The life of a policy version. The whole state machine is the switch below; a change makes it a draft again. */
public enum PolicyState {
    DRAFT,
    /** It is complete, and gives what its test cases expect. */
    TESTED,
    PROPOSED,
    PUBLISHED,
    /** Published, with a last month that was set later. */
    ENDED,
    /** Another version is for all its months now. */
    REPLACED;

    public Set<PolicyState> next() {
        return switch (this) {
            case DRAFT -> Set.of(DRAFT, TESTED);
            case TESTED -> Set.of(DRAFT, TESTED, PROPOSED);
            case PROPOSED -> Set.of(DRAFT, PUBLISHED);
            case PUBLISHED -> Set.of(ENDED, REPLACED);
            case ENDED -> Set.of(REPLACED);
            case REPLACED -> Set.of();
        };
    }

    /** Whether decisions are taken by it. */
    public boolean isInForce() {
        return this == PUBLISHED || this == ENDED;
    }

    /** Whether decisions are, or were, taken by it. */
    public boolean wasInForce() {
        return isInForce() || this == REPLACED;
    }
}

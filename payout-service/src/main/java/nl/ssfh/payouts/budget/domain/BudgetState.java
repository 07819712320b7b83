package nl.ssfh.payouts.budget.domain;

import java.util.Set;

/** The life of a budget. */
public enum BudgetState {

    /** Waits for another officer. */
    PROPOSED,

    /** Runs pay no more than it. */
    IN_FORCE,

    /** Another took its place. */
    REPLACED,

    /** Given up before it was in force. */
    WITHDRAWN;

    public Set<BudgetState> next() {
        return switch (this) {
            case PROPOSED -> Set.of(IN_FORCE, WITHDRAWN);
            case IN_FORCE -> Set.of(REPLACED);
            case REPLACED, WITHDRAWN -> Set.of();
        };
    }
}

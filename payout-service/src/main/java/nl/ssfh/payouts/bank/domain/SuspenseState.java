package nl.ssfh.payouts.bank.domain;

import java.util.Set;

/** How far officers are with something in suspense. The whole state machine is the switch below. */
public enum SuspenseState {
    OPEN,
    /** An officer looks into it. */
    TAKEN,
    /** Nothing can be done until some day, such as the answer of the bank to a question. */
    WAITING,
    /** An officer says which transaction it is; another has to confirm, for it moves money. */
    PROPOSED,
    /** It was applied to the transaction that two officers named. */
    MATCHED,
    /** Not ours, or put right elsewhere. */
    HANDLED;

    public Set<SuspenseState> next() {
        return switch (this) {
            case OPEN -> Set.of(TAKEN, WAITING, PROPOSED, HANDLED);
            case TAKEN, WAITING -> Set.of(OPEN, TAKEN, WAITING, PROPOSED, HANDLED);
            case PROPOSED -> Set.of(OPEN, MATCHED);
            case HANDLED -> Set.of(OPEN);
            case MATCHED -> Set.of();
        };
    }

    public boolean isDone() {
        return this == MATCHED || this == HANDLED;
    }
}

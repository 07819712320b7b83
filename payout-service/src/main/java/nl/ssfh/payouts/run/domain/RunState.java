package nl.ssfh.payouts.run.domain;

import java.util.Set;

/** The life of a run. */
public enum RunState {
    /** Its content is fixed, and waits for a second officer. */
    PREPARED,
    /** Its file is made. */
    RELEASED,
    /** Given up before release; its lines are free again. */
    CANCELLED;

    public Set<RunState> next() {
        return switch (this) {
            case PREPARED -> Set.of(RELEASED, CANCELLED);
            case RELEASED, CANCELLED -> Set.of();
        };
    }
}

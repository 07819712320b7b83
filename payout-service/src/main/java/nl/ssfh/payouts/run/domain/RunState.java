package nl.ssfh.payouts.run.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Set;

/** The life of a run. The whole state machine is the switch below. */
public enum RunState {
    /** Its lines were checked and its content is fixed; it waits for a second officer. */
    PREPARED,
    /** A second officer agreed to exactly this content, and its files are made. Nobody outside has them yet. */
    RELEASED,
    /** Its files are for the bank: from here on nothing calls them back. */
    SENT,
    /** The bank said of every transaction what became of it. */
    ANSWERED,
    /** An officer looked at the answers. What the bank says later still counts. */
    CLOSED,
    /** Given up before it was sent; its lines are free again. Or there were none, for all that was due is held. */
    CANCELLED;

    public Set<RunState> next() {
        return switch (this) {
            case PREPARED -> Set.of(RELEASED, CANCELLED);
            case RELEASED -> Set.of(SENT, CANCELLED);
            case SENT -> Set.of(ANSWERED);
            case ANSWERED -> Set.of(CLOSED);
            case CLOSED, CANCELLED -> Set.of();
        };
    }

    /** The states from which a run may come to this one. */
    public Set<RunState> before() {
        return Arrays.stream(values())
                .filter(state -> state.next().contains(this))
                .collect(toUnmodifiableSet());
    }

    /** The bank has its files, or may have. */
    public boolean isSent() {
        return switch (this) {
            case PREPARED, RELEASED, CANCELLED -> false;
            case SENT, ANSWERED, CLOSED -> true;
        };
    }
}

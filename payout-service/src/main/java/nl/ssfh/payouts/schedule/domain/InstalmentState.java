package nl.ssfh.payouts.schedule.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Set;

/** The life of an instalment. The whole state machine is the switch below. */
public enum InstalmentState {
    /** Decided; its month has not come. */
    PLANNED,
    /** Goes along with the next run. */
    DUE,
    /** In a run that is prepared but not released. */
    IN_RUN,
    /** In a bank file. */
    SENT,
    /** Booked by the bank, or settled wholly by set-off. */
    PAID,
    /** Waits for a bank account or for a person. */
    HELD,
    /** Booked, and come back. */
    RETURNED,
    /** No longer owed; its amount is zero. */
    CANCELLED,
    /** A recovery that is settled wholly: set off, paid on an invoice, or written off. */
    RECOVERED;

    public Set<InstalmentState> next() {
        return switch (this) {
            case PLANNED -> Set.of(DUE, CANCELLED);
            case DUE -> Set.of(PLANNED, IN_RUN, HELD, PAID, CANCELLED, RECOVERED);
            case IN_RUN -> Set.of(DUE, SENT, PAID, HELD, RETURNED, RECOVERED);
            case SENT -> Set.of(PAID, HELD, RETURNED);
            case HELD -> Set.of(DUE, PAID, RETURNED, CANCELLED);
            case PAID -> Set.of(RETURNED);
            case RETURNED -> Set.of(DUE);
            case CANCELLED, RECOVERED -> Set.of();
        };
    }

    public boolean mayBecome(InstalmentState other) {
        return next().contains(other);
    }

    /** The states from which a line may come to this one: what SQL that moves many lines asks for. */
    public Set<InstalmentState> before() {
        return Arrays.stream(values()).filter(state -> state.mayBecome(this)).collect(toUnmodifiableSet());
    }

    /** No new decision may change the line: it is in a run, or went further. */
    public boolean isBeyondChange() {
        return switch (this) {
            case PLANNED, DUE, HELD -> false;
            case IN_RUN, SENT, PAID, RETURNED, CANCELLED, RECOVERED -> true;
        };
    }

    /** Waits for its month, a run, an account or a person. */
    public boolean isWaiting() {
        return switch (this) {
            case PLANNED, DUE, HELD, RETURNED -> true;
            case IN_RUN, SENT, PAID, CANCELLED, RECOVERED -> false;
        };
    }

    public boolean isFinal() {
        return next().isEmpty();
    }
}

package nl.ssfh.demo.expectation;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import nl.ssfh.contracts.Fee;

/**
 * An amount that is owed for one fee and month of one placement, or was; below zero when too much was paid. Once it
 * went to the bank or was set off it never changes: what changes later is a piece of its own.
 */
final class Piece {

    final int line;
    final Fee fee;
    final YearMonth month;
    long cents;
    YearMonth due;
    long setOff;
    boolean fixed;
    State state = State.WAITING;
    final Set<Hold> told = EnumSet.noneOf(Hold.class);

    Piece(int line, Fee fee, YearMonth month, YearMonth due) {
        this.line = line;
        this.fee = fee;
        this.month = month;
        this.due = due;
    }

    enum State {
        WAITING,
        AT_THE_BANK,
        HELD,
        RETURNED
    }

    /** Why a run passes it over; the practice hears of each once. */
    enum Hold {
        NO_BANK_ACCOUNT,
        NOT_CONFIRMED
    }

    boolean isFor(int wantedLine, Fee wantedFee, YearMonth wantedMonth) {
        return line == wantedLine && fee == wantedFee && month.equals(wantedMonth);
    }

    boolean isDue(YearMonth run) {
        return state == State.WAITING && cents != 0 && !due.isAfter(run);
    }

    /** What of it is neither set off nor with the bank. */
    long rest() {
        return state == State.AT_THE_BANK ? 0 : Math.abs(cents) - setOff;
    }

    /** What the bank paid of it, when it is there. */
    long paid() {
        return state == State.AT_THE_BANK ? cents - setOff : 0;
    }

    void setOff(long part) {
        setOff += part;
        fixed = true;
    }
}

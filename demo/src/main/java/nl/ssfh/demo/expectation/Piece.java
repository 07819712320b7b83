package nl.ssfh.demo.expectation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.ssfh.contracts.Fee;
import org.jspecify.annotations.Nullable;

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
    boolean invoiced;

    @Nullable
    LocalDate askedOn;

    final SortedSet<YearMonth> keptBackIn = new TreeSet<>();
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

    void setOff(long part, YearMonth run) {
        setOff += part;
        fixed = true;
        keptBackIn.add(run);
    }

    /** Whether the practice hears of it: it is asked back, and that is new or another amount on another day. */
    boolean ask(long before, LocalDate today) {
        if (cents >= 0 || cents == before || today.equals(askedOn)) {
            return false;
        }
        askedOn = today;
        return true;
    }

    /** Asked for long enough, and nothing was kept back for it in any of these runs. */
    boolean waitsInVainSince(YearMonth run) {
        return askedOn != null
                && askedOn.isBefore(run.atDay(1))
                && keptBackIn.tailSet(run).isEmpty();
    }
}

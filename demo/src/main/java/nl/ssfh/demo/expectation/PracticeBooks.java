package nl.ssfh.demo.expectation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** What one practice gets, and gives back. */
final class PracticeBooks {

    /** As the fund is set up: after so many runs in vain an invoice is sent, for so much at least. */
    private static final int RUNS_IN_VAIN = 3;

    private static final long WORTH_AN_INVOICE = 10_00;

    private final List<Piece> pieces = new ArrayList<>();

    List<Piece> pieces() {
        return pieces;
    }

    /**
     * Brings what is owed for one fee and month of a placement to a sum, without touching what went to the bank. Gives
     * whether the practice hears that something is asked back.
     */
    boolean owe(Piece owed, long sum, LocalDate today) {
        var own = pieces.stream()
                .filter(piece -> piece.isFor(owed.line, owed.fee, owed.month))
                .toList();
        long gone = own.stream()
                .filter(piece -> piece.fixed)
                .mapToLong(piece -> piece.cents)
                .sum();
        var open = own.stream().filter(piece -> !piece.fixed).findFirst().orElse(null);
        long needed = sum - gone;
        if (open == null && needed == 0) {
            return false;
        }
        var piece = open == null ? owed : open;
        if (open == null) {
            pieces.add(owed);
        }
        long before = piece.cents;
        piece.cents = needed;
        piece.due = needed < 0 ? owed.month : owed.due;
        if (needed <= 0) {
            piece.state = Piece.State.WAITING;
        }
        if (needed == 0) {
            piece.told.clear();
        }
        return excess(piece) > 0 && piece.ask(before, today);
    }

    /** What was paid too much for the fee and month of a recovery: what is still to be paid of it comes off first. */
    private long excess(Piece recovery) {
        return pieces.stream()
                .filter(piece -> piece.isFor(recovery.line, recovery.fee, recovery.month))
                .mapToLong(piece -> piece.cents < 0 ? piece.rest() : -piece.rest())
                .sum();
    }

    /** Both fees of every month for which a placement has a piece. */
    List<Piece> of(int line) {
        return pieces.stream().filter(piece -> piece.line == line).toList();
    }

    /** What a run passes over for a reason of which the practice has not heard. */
    List<Held> heldAnew(YearMonth month, boolean hasAccount, Predicate<Piece> mayBePaid) {
        return pieces.stream()
                .filter(piece -> piece.isDue(month) && piece.cents > 0)
                .filter(piece -> !hasAccount || !mayBePaid.test(piece))
                .map(piece -> new Held(piece, hasAccount ? Piece.Hold.NOT_CONFIRMED : Piece.Hold.NO_BANK_ACCOUNT))
                .filter(held -> !held.piece().told.contains(held.reason()))
                .toList();
    }

    /** Sends what is due and may be paid; gives what goes to the bank. */
    List<Piece> run(YearMonth month, boolean hasAccount, Predicate<Piece> mayBePaid) {
        var due = pieces.stream()
                .filter(piece -> piece.isDue(month))
                .filter(mayBePaid)
                .toList();
        var owed = due.stream().filter(piece -> piece.cents > 0).toList();
        if (!hasAccount) {
            owed.forEach(piece -> piece.state = Piece.State.HELD);
            return List.of();
        }
        var back =
                due.stream().filter(piece -> piece.cents < 0 && !piece.invoiced).toList();
        back.forEach(recovery -> owed.stream()
                .filter(piece -> piece.isFor(recovery.line, recovery.fee, recovery.month))
                .forEach(piece -> setOff(recovery, piece, recovery.rest(), month)));
        var lines = oldestFirst(owed, Piece::rest);
        for (Piece recovery : oldestFirst(back, this::excess)) {
            for (Piece piece : lines) {
                setOff(recovery, piece, excess(recovery), month);
            }
        }
        for (Piece piece : owed) {
            piece.state = Piece.State.AT_THE_BANK;
            piece.fixed = true;
        }
        return owed.stream().filter(piece -> piece.paid() > 0).toList();
    }

    /** What is asked for on an invoice from a run on, because nothing is there or came to keep it back from. */
    List<Piece> stranded(YearMonth run) {
        boolean coming = pieces.stream().anyMatch(piece -> piece.cents > 0 && piece.state != Piece.State.AT_THE_BANK);
        return coming
                ? List.of()
                : pieces.stream()
                        .filter(piece -> piece.cents < 0 && !piece.invoiced && piece.rest() >= WORTH_AN_INVOICE)
                        .filter(piece -> piece.waitsInVainSince(run.minusMonths(RUNS_IN_VAIN - 1L)))
                        .toList();
    }

    /** A new account came: all that waited for one goes along with the next run. */
    void accountEntered() {
        pieces.stream()
                .filter(piece -> piece.state == Piece.State.HELD || piece.state == Piece.State.RETURNED)
                .forEach(piece -> piece.state = Piece.State.WAITING);
    }

    /** A piece that a run passes over. */
    record Held(Piece piece, Piece.Hold reason) {

        void tell() {
            piece.told.add(reason);
        }
    }

    /** Within a fee of a month the largest first; of those as large the one whose placement has most beside it. */
    private static List<Piece> oldestFirst(List<Piece> pieces, ToLongFunction<Piece> open) {
        var together = pieces.stream().collect(groupingBy(piece -> piece.line, summingLong(open)));
        return pieces.stream()
                .sorted(Comparator.comparing((Piece piece) -> piece.month)
                        .thenComparing(piece -> piece.fee)
                        .thenComparing(Comparator.comparingLong(open).reversed())
                        .thenComparing(Comparator.<Piece>comparingLong(piece -> together.getOrDefault(piece.line, 0L))
                                .reversed()))
                .toList();
    }

    private static void setOff(Piece recovery, Piece piece, long most, YearMonth run) {
        long part = Math.min(Math.min(recovery.rest(), piece.rest()), most);
        if (part > 0) {
            recovery.setOff(part, run);
            piece.setOff(part, run);
        }
    }
}

package nl.ssfh.payouts.run.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.run.domain.Hands.Signature;
import org.jspecify.annotations.Nullable;

/**
 * A payment run (betaalrun): the lines of a month that go to the bank together, in two pairs of hands.
 *
 * @param taken its instalments, and what of them the bank is asked to pay
 * @param contentHash SHA-256 over every transaction and set-off: what the second officer agrees to
 * @param executionDate a business day of the banks
 * @param answeredAt when the bank had said of every transaction what became of it
 */
public record Run(
        UUID id,
        YearMonth month,
        RunState state,
        RunLines.Taken taken,
        String contentHash,
        LocalDate executionDate,
        Debtor debtor,
        Hands hands,
        @Nullable Instant answeredAt) {

    /** A run without lines yet. */
    public static Run begun(ContentHash.Head head, String by, Instant at) {
        return new Run(
                head.run(),
                head.month(),
                RunState.PREPARED,
                RunLines.Taken.NOTHING,
                "",
                head.executionDate(),
                head.debtor(),
                new Hands(new Signature(by, at), null, null, null, null),
                null);
    }

    /** Refuses a release by the officer who prepared it, or of anything but what he saw. */
    public void mayBeReleased(String by, String seenHash) {
        if (by.equals(preparedBy())) {
            throw new FourEyes(id);
        }
        mayBecome(RunState.RELEASED);
        requireContent(seenHash);
    }

    /** Throws {@link DayHasPassed} when the bank could not pay it any more on the day that two officers agree to. */
    public void requireDayAhead(LocalDate today) {
        if (executionDate.isBefore(today)) {
            throw new DayHasPassed(id, executionDate);
        }
    }

    /** Throws {@link RunContentDiffers} when somebody saw another content. */
    public void requireContent(String seenHash) {
        if (!seenHash.equals(contentHash)) {
            throw new RunContentDiffers(id);
        }
    }

    /** The same officer asks again for what he did: an answer that was lost on its way. */
    public boolean wasReleased(String by, String seenHash) {
        var released = hands.released();
        return state != RunState.CANCELLED
                && released != null
                && by.equals(released.by())
                && seenHash.equals(contentHash);
    }

    /** Throws {@link RunCannotMove} when it is past that, or not there yet. */
    public void mayBecome(RunState next) {
        if (!state.next().contains(next)) {
            throw new RunCannotMove(id, state, next);
        }
    }

    /** Lines can be taken out only while nobody agreed to the whole. */
    public void mayBeChanged() {
        if (state != RunState.PREPARED) {
            throw new RunCannotMove(id, state, RunState.PREPARED);
        }
    }

    public int lines() {
        return taken.lines();
    }

    public int transactions() {
        return taken.transactions();
    }

    public Money total() {
        return taken.total();
    }

    public String preparedBy() {
        return hands.prepared().by();
    }
}

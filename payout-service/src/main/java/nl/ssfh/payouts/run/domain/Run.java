package nl.ssfh.payouts.run.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment run (betaalrun): the lines of a month that go to the bank together, in two pairs of hands.
 *
 * @param lines instalments, recoveries among them
 * @param transactions for the bank; fewer than lines where set-offs settle a line wholly
 * @param total of the transactions
 * @param contentHash SHA-256 over every transaction and set-off: what the second officer agrees to
 * @param executionDate a business day of the banks
 * @param fileSha256 of the bank file, absent until release and when there is nothing for the bank
 */
public record Run(
        UUID id,
        YearMonth month,
        RunState state,
        int lines,
        int transactions,
        Money total,
        String contentHash,
        LocalDate executionDate,
        Debtor debtor,
        String preparedBy,
        Instant preparedAt,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt,
        @Nullable String fileSha256) {

    /** A run without lines yet. */
    public static Run begun(ContentHash.Head head, String by, Instant at) {
        return new Run(
                head.run(),
                head.month(),
                RunState.PREPARED,
                0,
                0,
                Money.ZERO,
                "",
                head.executionDate(),
                head.debtor(),
                by,
                at,
                null,
                null,
                null);
    }

    /** Refuses a release by the officer who prepared it, or of anything but what he saw. */
    public void mayBeReleased(String by, String seenHash) {
        if (by.equals(preparedBy)) {
            throw new FourEyes(id);
        }
        requireMove(RunState.RELEASED);
        if (!seenHash.equals(contentHash)) {
            throw new RunContentDiffers(id);
        }
    }

    public Run released(String by, Instant at, @Nullable String sha256) {
        return new Run(
                id,
                month,
                RunState.RELEASED,
                lines,
                transactions,
                total,
                contentHash,
                executionDate,
                debtor,
                preparedBy,
                preparedAt,
                by,
                at,
                sha256);
    }

    /** A run that is being prepared, once its lines are known. */
    public Run filled(RunLines.Taken taken, String hash) {
        return new Run(
                id,
                month,
                state,
                taken.lines(),
                taken.transactions(),
                taken.total(),
                hash,
                executionDate,
                debtor,
                preparedBy,
                preparedAt,
                releasedBy,
                releasedAt,
                fileSha256);
    }

    public void mayBeCancelled() {
        requireMove(RunState.CANCELLED);
    }

    /** The same officer asks again for what he did: an answer that was lost on its way. */
    public boolean wasReleased(String by, String seenHash) {
        return state == RunState.RELEASED && by.equals(releasedBy) && seenHash.equals(contentHash);
    }

    private void requireMove(RunState next) {
        if (!state.next().contains(next)) {
            throw new RunCannotMove(id, state, next);
        }
    }

    /** The id in bank files and reports: 32 characters, unique for ever. */
    public String messageId() {
        return id.toString().replace("-", "");
    }
}

package nl.ssfh.payouts.run.domain;

import java.time.Instant;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/**
 * One of the files of a run, which are cut because banks take only so many transactions at once.
 *
 * @param messageId in the file and in what the bank reports on it: at most 35 characters, unique for ever
 * @param sha256 of its bytes, absent until the release of the run
 * @param deliveredAt when the bank, or who carries it there, was given the file
 */
public record BankFile(
        UUID run,
        int number,
        String messageId,
        int transactions,
        Money total,
        @Nullable String sha256,
        @Nullable Instant deliveredAt) {

    /** The same wherever the file goes. */
    public String name() {
        return messageId + ".xml";
    }
}

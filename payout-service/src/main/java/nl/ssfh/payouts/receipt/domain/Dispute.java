package nl.ssfh.payouts.receipt.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stipend that was passed on, says the practice, and did not arrive, says the student.
 *
 * @param solvedOn the day on which both said the same again
 * @param closing what an officer made of it
 */
public record Dispute(
        UUID id,
        UUID placement,
        UUID practice,
        YearMonth month,
        LocalDate disputedOn,
        @Nullable LocalDate solvedOn,
        @Nullable Closing closing) {

    public boolean isOpen() {
        return solvedOn == null && closing == null;
    }

    /**
     * Who closed it, when and why.
     *
     * @param reason absent once the student is forgotten
     */
    public record Closing(@Nullable String reason, String by, Instant at) {}
}

package nl.ssfh.payouts.statement.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.payouts.report.domain.Figures;
import nl.ssfh.payouts.schedule.domain.Progress;
import org.jspecify.annotations.Nullable;

/**
 * One line of a schedule, as it stands on a statement.
 *
 * @param reference of the claim, by which practice and student know the placement
 * @param sequence 0 for the original, one more for each later change
 * @param paidOn the day on which the bank booked it, also when it came back later
 * @param endToEndId as on the bank statement of the practice; absent while no bank file holds it
 */
public record StatementLine(
        UUID instalment,
        UUID placement,
        String reference,
        Fee fee,
        YearMonth month,
        int sequence,
        Figures figures,
        Progress progress,
        @Nullable LocalDate paidOn,
        @Nullable LocalDate returnedOn,
        @Nullable String endToEndId) {}

package nl.ssfh.payouts.run.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a second officer looks at before he releases a run: its sums beside those of the run before, and what is unusual.
 *
 * @param before the month of the run before; absent for the first run
 */
public record RunOverview(@Nullable YearMonth before, List<FeeSum> fees, List<Oddity> oddities) {

    public RunOverview {
        fees = List.copyOf(fees);
        oddities = List.copyOf(oddities);
    }

    /** What one fee comes to, in this run and in the one before. */
    public record FeeSum(Fee fee, Sum now, Sum earlier) {}

    /** Transactions and their sum. */
    public record Sum(int lines, Money total) {}

    /**
     * Something that is not as in most runs; it stops nothing.
     *
     * @param instalment absent for what concerns all lines of the practice
     * @param sum of what it concerns
     */
    public record Oddity(
            OddityKind kind, UUID practice, @Nullable UUID instalment, Sum sum) {}

    /** Why something is unusual, in the order in which it is told. */
    public enum OddityKind {
        /** Nothing was paid on this account before, but on another of the practice. */
        CHANGED_ACCOUNT,
        /** Nothing was paid to this practice before. */
        NEW_ACCOUNT,
        /** Many times what is paid for the fee in most lines of the run. */
        LARGE_LINE,
        /** More lines of one practice than practices have. */
        MANY_LINES
    }
}

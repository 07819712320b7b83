package nl.ssfh.payouts.bank.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it is kept, next to the one before it on the account.
 *
 * @param own it is of an account of the fund
 * @param superseded another copy of it was read wholly, and adds up
 * @param before absent for the first, for notifications, and for what another copy tells better
 */
public record KeptStatement(
        UUID id,
        UUID report,
        boolean own,
        BankStatement said,
        boolean superseded,
        @Nullable Before before) {

    /** What is odd about it; empty when it is sound and follows the one before. */
    public List<ReportWarning> warnings() {
        if (superseded) {
            return List.of();
        }
        var warnings = new ArrayList<ReportWarning>();
        var inside = ReportWarning.of(said, own);
        if (inside != null) {
            warnings.add(inside);
        }
        if (before != null) {
            gaps(before, warnings);
        }
        return warnings;
    }

    /**
     * A gap before it that a person must look at: by how much the balances differ, or zero when only numbers are missing.
     * A bank that does not number its statements may write several a day that each begin anew; these are only warned of.
     */
    public Optional<Money> gap() {
        boolean gap = warnings().stream().map(ReportWarning::code).anyMatch(ReportWarning.Oddity::isGap);
        var opening = said.opening();
        if (!gap || before == null || said.sequence() == null || before.sequence() == null) {
            return Optional.empty();
        }
        var closed = before.closing();
        return Optional.of(opening == null || closed == null ? Money.ZERO : size(opening.minus(closed)));
    }

    private static Money size(Money amount) {
        return amount.belowZero() ? amount.negated() : amount;
    }

    /** Numbers go on by one, and may begin anew in a new year; pages of one statement share theirs. */
    private void gaps(Before previous, List<ReportWarning> warnings) {
        var sequence = said.sequence();
        if (sequence != null && previous.sequence() != null) {
            int step = sequence - previous.sequence();
            if (step > 1 || (step < 0 && sequence > 1)) {
                warnings.add(ReportWarning.sequenceGap(said.number(), previous.sequence(), sequence));
            }
        }
        var opening = said.opening();
        if (opening != null && previous.closing() != null && !opening.equals(previous.closing())) {
            warnings.add(ReportWarning.balanceGap(said.number(), previous.closing(), opening));
        }
    }

    /** The end of the statement before. */
    public record Before(
            @Nullable Integer sequence, @Nullable Money closing) {}
}

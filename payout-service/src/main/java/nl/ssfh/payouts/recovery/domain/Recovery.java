package nl.ssfh.payouts.recovery.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.PayoutEvent.RecoveryAsked;
import nl.ssfh.contracts.RecoveryWay;
import nl.ssfh.payouts.recovery.domain.RecoveryRefused.Why;
import nl.ssfh.payouts.schedule.domain.Cause;
import nl.ssfh.payouts.schedule.domain.InstalmentState;

/**
 * A recovery (terugvordering): what was paid too much for one fee and month, as it stands.
 *
 * @param id of the instalment with the amount below zero
 * @param sequence of that instalment, above that of the lines it corrects
 * @param amount what was asked back, above zero
 * @param open what is neither kept back nor paid nor written off
 * @param askedOn when it came into being, or its amount changed last
 * @param cause the decision that made it
 */
public record Recovery(
        UUID id,
        UUID placement,
        UUID practice,
        Fee fee,
        YearMonth month,
        int sequence,
        Money amount,
        Money open,
        InstalmentState state,
        RecoveryWay way,
        LocalDate askedOn,
        Cause cause) {

    /** Refuses to touch what is settled, and what a run that is prepared has in hand. */
    public void mayChange() {
        switch (state) {
            case RECOVERED -> throw new RecoveryRefused(Why.SETTLED);
            case IN_RUN -> throw new RecoveryRefused(Why.IN_RUN);
            default -> {}
        }
    }

    /** Another way than it has; a plan may follow a plan. */
    public void mayTake(RecoveryWay chosen) {
        mayChange();
        if (chosen == way && chosen != RecoveryWay.INSTALMENT_PLAN) {
            throw new RecoveryRefused(Why.SAME_WAY);
        }
    }

    /** What the others hear when the way changes: what is left, and how it comes back from now on. */
    public RecoveryAsked asked(RecoveryWay chosen, LocalDate on) {
        return new RecoveryAsked(id, placement, practice, fee, month, open, chosen, on);
    }
}

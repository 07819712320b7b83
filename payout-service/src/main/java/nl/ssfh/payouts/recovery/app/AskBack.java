package nl.ssfh.payouts.recovery.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.PayoutEvent.RecoveryAsked;
import nl.ssfh.contracts.RecoveryWay;
import nl.ssfh.payouts.recovery.domain.Recoveries;
import nl.ssfh.payouts.schedule.domain.LineChange;
import nl.ssfh.platform.outbox.Outbox;

/**
 * Tells of every line below zero that a decision makes, or gives another amount: once the practice has the money. What
 * the bank refused, gave back, or was not sent yet, is set off within its own fee and month without a word.
 */
@ApplicationScoped
public class AskBack {

    private final Recoveries recoveries;
    private final Outbox outbox;

    AskBack(Recoveries recoveries, Outbox outbox) {
        this.recoveries = recoveries;
        this.outbox = outbox;
    }

    /** In the transaction of the decision. */
    public void ask(ClaimDecided decided, List<LineChange> changes, LocalDate on) {
        var below = changes.stream()
                .filter(change -> change.movesMoney() && change.line().amount().belowZero())
                .toList();
        Set<UUID> paid = below.isEmpty()
                ? Set.of()
                : recoveries.paid(
                        below.stream().map(change -> change.line().id()).toList());
        for (var change : below) {
            if (paid.contains(change.line().id())) {
                recoveries.ask(change.line().id(), on);
                outbox.add(asked(decided, change, on));
            }
        }
    }

    /** After money went out: what nobody was asked for, as it was not paid. */
    public void askPaid(LocalDate on) {
        for (var recovery : recoveries.unasked()) {
            recoveries.ask(recovery.id(), on);
            outbox.add(recovery.asked(RecoveryWay.SET_OFF, on));
        }
    }

    private static RecoveryAsked asked(ClaimDecided decided, LineChange change, LocalDate on) {
        var line = change.line();
        return new RecoveryAsked(
                line.id(),
                decided.placement(),
                decided.practice(),
                line.key().fee(),
                line.key().month(),
                line.amount().negated(),
                RecoveryWay.SET_OFF,
                on);
    }
}

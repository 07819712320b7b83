package nl.ssfh.payouts.recovery.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.PayoutEvent.RecoveryAsked;
import nl.ssfh.contracts.RecoveryWay;
import nl.ssfh.payouts.recovery.domain.Recoveries;
import nl.ssfh.payouts.schedule.domain.LineChange;
import nl.ssfh.platform.outbox.Outbox;

/** Tells of every line below zero that a decision makes, or gives another amount. */
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
        for (var change : changes) {
            if (change.movesMoney() && change.line().amount().belowZero()) {
                recoveries.ask(change.line().id(), on);
                outbox.add(asked(decided, change, on));
            }
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

package nl.ssfh.notifications.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.contracts.Event;
import nl.ssfh.contracts.PayoutEvent.BankAccountChanged;
import nl.ssfh.contracts.PayoutEvent.BudgetReached;
import nl.ssfh.contracts.PayoutEvent.InstalmentRejected;
import nl.ssfh.contracts.PayoutEvent.InstalmentReturned;
import nl.ssfh.contracts.PayoutEvent.InstalmentsHeld;
import nl.ssfh.contracts.PayoutEvent.InstalmentsPaid;
import nl.ssfh.contracts.PayoutEvent.InstalmentsSent;
import nl.ssfh.contracts.PayoutEvent.ReceiptDisputed;
import nl.ssfh.contracts.PayoutEvent.RecoveryAsked;
import nl.ssfh.contracts.PayoutEvent.RunPrepared;
import nl.ssfh.contracts.PayoutEvent.SuspenseOpened;
import nl.ssfh.contracts.Topics;
import nl.ssfh.notifications.app.TakeMoneyNews;
import nl.ssfh.notifications.app.TakeNews;
import nl.ssfh.platform.inbox.Intake;
import nl.ssfh.platform.inbox.Listener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears from payout-service. */
@ApplicationScoped
public class PayoutsConsumer implements Listener {

    private final Intake intake;
    private final TakeNews takeNews;
    private final TakeMoneyNews takeMoneyNews;

    PayoutsConsumer(Intake intake, TakeNews takeNews, TakeMoneyNews takeMoneyNews) {
        this.intake = intake;
        this.takeNews = takeNews;
        this.takeMoneyNews = takeMoneyNews;
    }

    @Incoming(Topics.PAYOUTS)
    @Blocking
    public void receive(ConsumerRecords<String, byte[]> messages) {
        intake.take(messages, this);
    }

    @Override
    public String topic() {
        return Topics.PAYOUTS;
    }

    @Override
    public void on(Event event) {
        switch (event) {
            case InstalmentsPaid paid -> takeNews.on(paid);
            case InstalmentRejected rejected -> takeNews.on(rejected);
            case InstalmentReturned returned -> takeNews.on(returned);
            case BankAccountChanged changed -> takeNews.on(changed);
            case InstalmentsSent sent -> takeMoneyNews.on(sent);
            case InstalmentsHeld held -> takeMoneyNews.on(held);
            case RecoveryAsked recovery -> takeMoneyNews.on(recovery);
            case ReceiptDisputed disputed -> takeMoneyNews.on(disputed);
            case RunPrepared prepared -> takeMoneyNews.on(prepared);
            case SuspenseOpened opened -> takeMoneyNews.on(opened);
            case BudgetReached reached -> takeMoneyNews.on(reached);
            default -> {}
        }
    }
}

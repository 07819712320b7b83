package nl.ssfh.notifications.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.contracts.Event;
import nl.ssfh.contracts.PayoutEvent.BankAccountChanged;
import nl.ssfh.contracts.PayoutEvent.InstalmentRejected;
import nl.ssfh.contracts.PayoutEvent.InstalmentReturned;
import nl.ssfh.contracts.PayoutEvent.InstalmentsPaid;
import nl.ssfh.contracts.Topics;
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

    PayoutsConsumer(Intake intake, TakeNews takeNews) {
        this.intake = intake;
        this.takeNews = takeNews;
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
            default -> {}
        }
    }
}

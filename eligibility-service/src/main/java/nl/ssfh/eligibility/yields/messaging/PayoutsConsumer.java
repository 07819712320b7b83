package nl.ssfh.eligibility.yields.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.contracts.Event;
import nl.ssfh.contracts.PayoutEvent.InstalmentReturned;
import nl.ssfh.contracts.PayoutEvent.InstalmentsPaid;
import nl.ssfh.contracts.Topics;
import nl.ssfh.eligibility.yields.app.KeepYieldFacts;
import nl.ssfh.platform.inbox.Intake;
import nl.ssfh.platform.inbox.Listener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears from payout-service what was paid, and what came back. */
@ApplicationScoped
public class PayoutsConsumer implements Listener {

    private final Intake intake;
    private final KeepYieldFacts facts;

    PayoutsConsumer(Intake intake, KeepYieldFacts facts) {
        this.intake = intake;
        this.facts = facts;
    }

    @Incoming(Topics.PAYOUTS)
    @Blocking
    public void receive(ConsumerRecords<String, byte[]> records) {
        intake.take(records, this);
    }

    @Override
    public String topic() {
        return Topics.PAYOUTS;
    }

    @Override
    public void on(Event event) {
        switch (event) {
            case InstalmentsPaid paid -> facts.on(paid);
            case InstalmentReturned returned -> facts.on(returned);
            default -> {}
        }
    }
}

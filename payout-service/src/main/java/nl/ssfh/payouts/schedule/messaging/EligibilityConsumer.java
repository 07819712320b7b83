package nl.ssfh.payouts.schedule.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.Event;
import nl.ssfh.contracts.Topics;
import nl.ssfh.payouts.schedule.app.TakeDecision;
import nl.ssfh.platform.inbox.Intake;
import nl.ssfh.platform.inbox.Listener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears from eligibility-service what is granted. Only a decision moves money. */
@ApplicationScoped
public class EligibilityConsumer implements Listener {

    private final Intake intake;
    private final TakeDecision takeDecision;

    EligibilityConsumer(Intake intake, TakeDecision takeDecision) {
        this.intake = intake;
        this.takeDecision = takeDecision;
    }

    @Incoming(Topics.ELIGIBILITY)
    @Blocking
    public void receive(ConsumerRecords<String, byte[]> messages) {
        intake.take(messages, this);
    }

    @Override
    public String topic() {
        return Topics.ELIGIBILITY;
    }

    @Override
    public void on(Event event) {
        if (event instanceof ClaimDecided decided) {
            takeDecision.take(decided);
        }
    }
}

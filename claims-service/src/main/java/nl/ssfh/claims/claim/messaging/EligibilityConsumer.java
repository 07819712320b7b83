package nl.ssfh.claims.claim.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.claims.claim.app.DecideClaim;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.Event;
import nl.ssfh.contracts.Topics;
import nl.ssfh.platform.inbox.Intake;
import nl.ssfh.platform.inbox.Listener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears from eligibility-service. */
@ApplicationScoped
public class EligibilityConsumer implements Listener {

    private final Intake intake;
    private final DecideClaim decideClaim;

    EligibilityConsumer(Intake intake, DecideClaim decideClaim) {
        this.intake = intake;
        this.decideClaim = decideClaim;
    }

    @Incoming(Topics.ELIGIBILITY)
    @Blocking
    public void receive(ConsumerRecords<String, byte[]> records) {
        intake.take(records, this);
    }

    @Override
    public String topic() {
        return Topics.ELIGIBILITY;
    }

    @Override
    public void on(Event event) {
        if (event instanceof ClaimDecided decided) {
            decideClaim.on(decided);
        }
    }
}

package nl.ssfh.notifications.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.ClaimsEvent.MandateInvited;
import nl.ssfh.contracts.ClaimsEvent.StudentInvited;
import nl.ssfh.contracts.Event;
import nl.ssfh.contracts.Topics;
import nl.ssfh.notifications.app.TakeNews;
import nl.ssfh.platform.inbox.Intake;
import nl.ssfh.platform.inbox.Listener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears from claims-service. */
@ApplicationScoped
public class ClaimsConsumer implements Listener {

    private final Intake intake;
    private final TakeNews takeNews;

    ClaimsConsumer(Intake intake, TakeNews takeNews) {
        this.intake = intake;
        this.takeNews = takeNews;
    }

    @Incoming(Topics.CLAIMS)
    @Blocking
    public void receive(ConsumerRecords<String, byte[]> messages) {
        intake.take(messages, this);
    }

    @Override
    public String topic() {
        return Topics.CLAIMS;
    }

    @Override
    public void on(Event event) {
        switch (event) {
            case ClaimSubmitted submitted -> takeNews.on(submitted);
            case MandateInvited invited -> takeNews.on(invited);
            case StudentInvited invited -> takeNews.on(invited);
            default -> {}
        }
    }
}

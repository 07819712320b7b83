package nl.ssfh.notifications.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.ClaimsEvent.MandateEnded;
import nl.ssfh.contracts.ClaimsEvent.MandateGranted;
import nl.ssfh.contracts.ClaimsEvent.MandateInvited;
import nl.ssfh.contracts.ClaimsEvent.MemberInvited;
import nl.ssfh.contracts.ClaimsEvent.StudentInvited;
import nl.ssfh.contracts.ClaimsEvent.StudentLinked;
import nl.ssfh.contracts.Event;
import nl.ssfh.contracts.Topics;
import nl.ssfh.notifications.app.TakeNews;
import nl.ssfh.platform.inbox.Intake;
import nl.ssfh.platform.inbox.Listener;
import nl.ssfh.platform.rights.Mandates;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears from claims-service. */
@ApplicationScoped
public class ClaimsConsumer implements Listener {

    private final Intake intake;
    private final TakeNews takeNews;
    private final Mandates mandates;

    ClaimsConsumer(Intake intake, TakeNews takeNews, Mandates mandates) {
        this.intake = intake;
        this.takeNews = takeNews;
        this.mandates = mandates;
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
            case MemberInvited invited -> takeNews.on(invited);
            case StudentInvited invited -> takeNews.on(invited);
            case StudentLinked linked -> takeNews.on(linked);
            case MandateGranted granted -> mandates.on(granted);
            case MandateEnded ended -> mandates.on(ended);
            default -> {}
        }
    }
}

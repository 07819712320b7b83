package nl.ssfh.notifications.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.EligibilityEvent.ObjectionTermEnding;
import nl.ssfh.contracts.EligibilityEvent.ReviewDecided;
import nl.ssfh.contracts.EligibilityEvent.ReviewOpened;
import nl.ssfh.contracts.Event;
import nl.ssfh.contracts.Topics;
import nl.ssfh.notifications.app.TakeNews;
import nl.ssfh.notifications.app.TakeReviewNews;
import nl.ssfh.platform.inbox.Intake;
import nl.ssfh.platform.inbox.Listener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears from eligibility-service. */
@ApplicationScoped
public class EligibilityConsumer implements Listener {

    private final Intake intake;
    private final TakeNews takeNews;
    private final TakeReviewNews takeReviewNews;

    EligibilityConsumer(Intake intake, TakeNews takeNews, TakeReviewNews takeReviewNews) {
        this.intake = intake;
        this.takeNews = takeNews;
        this.takeReviewNews = takeReviewNews;
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
        switch (event) {
            case ClaimDecided decided -> takeNews.on(decided);
            case ReviewOpened opened -> takeReviewNews.on(opened);
            case ReviewDecided decided -> takeReviewNews.on(decided);
            case ObjectionTermEnding ending -> takeReviewNews.on(ending);
            default -> {}
        }
    }
}

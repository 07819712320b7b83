package nl.ssfh.notifications.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.contracts.ClaimsEvent.AgreementAsked;
import nl.ssfh.contracts.ClaimsEvent.ClaimDue;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.ClaimsEvent.ContactChanged;
import nl.ssfh.contracts.ClaimsEvent.FactContested;
import nl.ssfh.contracts.ClaimsEvent.MandateEnded;
import nl.ssfh.contracts.ClaimsEvent.MandateGranted;
import nl.ssfh.contracts.ClaimsEvent.MandateInvited;
import nl.ssfh.contracts.ClaimsEvent.MemberInvited;
import nl.ssfh.contracts.ClaimsEvent.MoneyUnclaimed;
import nl.ssfh.contracts.ClaimsEvent.MonthsAsked;
import nl.ssfh.contracts.ClaimsEvent.OutcomeAsked;
import nl.ssfh.contracts.ClaimsEvent.StudentInvited;
import nl.ssfh.contracts.ClaimsEvent.StudentLinked;
import nl.ssfh.contracts.Event;
import nl.ssfh.contracts.Topics;
import nl.ssfh.notifications.app.TakeNews;
import nl.ssfh.notifications.app.TakeQuestions;
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
    private final TakeQuestions takeQuestions;
    private final Mandates mandates;

    ClaimsConsumer(Intake intake, TakeNews takeNews, TakeQuestions takeQuestions, Mandates mandates) {
        this.intake = intake;
        this.takeNews = takeNews;
        this.takeQuestions = takeQuestions;
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
            case ContactChanged changed -> takeNews.on(changed);
            case FactContested contested -> takeQuestions.on(contested);
            case AgreementAsked asked -> takeQuestions.on(asked);
            case OutcomeAsked asked -> takeQuestions.on(asked);
            case MonthsAsked asked -> takeQuestions.on(asked);
            case ClaimDue due -> takeQuestions.on(due);
            case MoneyUnclaimed unclaimed -> takeQuestions.on(unclaimed);
            case MandateGranted granted -> mandates.on(granted);
            case MandateEnded ended -> mandates.on(ended);
            default -> {}
        }
    }
}

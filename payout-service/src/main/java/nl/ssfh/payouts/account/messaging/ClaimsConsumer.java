package nl.ssfh.payouts.account.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.ClaimsEvent.MandateEnded;
import nl.ssfh.contracts.ClaimsEvent.MandateGranted;
import nl.ssfh.contracts.ClaimsEvent.MonthConfirmed;
import nl.ssfh.contracts.ClaimsEvent.PlacementChanged;
import nl.ssfh.contracts.Event;
import nl.ssfh.contracts.Topics;
import nl.ssfh.payouts.confirmation.app.RememberRunning;
import nl.ssfh.payouts.hold.app.RememberStudent;
import nl.ssfh.platform.inbox.Intake;
import nl.ssfh.platform.inbox.Listener;
import nl.ssfh.platform.rights.Mandates;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears from claims-service who may act for which practice, whose placement it is, and whether it is running. */
@ApplicationScoped
public class ClaimsConsumer implements Listener {

    private final Intake intake;
    private final Mandates mandates;
    private final RememberStudent rememberStudent;
    private final RememberRunning rememberRunning;

    ClaimsConsumer(Intake intake, Mandates mandates, RememberStudent rememberStudent, RememberRunning rememberRunning) {
        this.intake = intake;
        this.mandates = mandates;
        this.rememberStudent = rememberStudent;
        this.rememberRunning = rememberRunning;
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
            case MandateGranted granted -> mandates.on(granted);
            case MandateEnded ended -> mandates.on(ended);
            case ClaimSubmitted submitted -> {
                rememberStudent.on(submitted);
                rememberRunning.on(submitted);
            }
            case PlacementChanged changed -> rememberRunning.on(changed);
            case MonthConfirmed confirmed -> rememberRunning.on(confirmed);
            default -> {}
        }
    }
}

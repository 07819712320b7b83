package nl.ssfh.eligibility.decision.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.contracts.ClaimsEvent.ClaimAmended;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.ClaimsEvent.ClaimWithdrawn;
import nl.ssfh.contracts.ClaimsEvent.MandateEnded;
import nl.ssfh.contracts.ClaimsEvent.MandateGranted;
import nl.ssfh.contracts.ClaimsEvent.OutcomeRecorded;
import nl.ssfh.contracts.ClaimsEvent.PlacementChanged;
import nl.ssfh.contracts.ClaimsEvent.PracticeLocated;
import nl.ssfh.contracts.ClaimsEvent.StudentForgotten;
import nl.ssfh.contracts.ClaimsEvent.StudentLinked;
import nl.ssfh.contracts.Event;
import nl.ssfh.contracts.Topics;
import nl.ssfh.eligibility.decision.app.DecideClaim;
import nl.ssfh.eligibility.decision.app.LinkStudent;
import nl.ssfh.eligibility.replay.app.LocatePractice;
import nl.ssfh.eligibility.review.app.ForgetStudent;
import nl.ssfh.eligibility.yields.app.KeepYieldFacts;
import nl.ssfh.platform.inbox.Intake;
import nl.ssfh.platform.inbox.Listener;
import nl.ssfh.platform.rights.Mandates;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears from claims-service, one batch after the other, so that news of one placement is taken in its order. */
@ApplicationScoped
public class ClaimsConsumer implements Listener {

    private final Intake intake;
    private final DecideClaim decideClaim;
    private final Mandates mandates;
    private final LinkStudent linkStudent;
    private final KeepYieldFacts yieldFacts;
    private final LocatePractice locatePractice;
    private final ForgetStudent forgetStudent;

    ClaimsConsumer(
            Intake intake,
            DecideClaim decideClaim,
            Mandates mandates,
            LinkStudent linkStudent,
            KeepYieldFacts yieldFacts,
            LocatePractice locatePractice,
            ForgetStudent forgetStudent) {
        this.intake = intake;
        this.decideClaim = decideClaim;
        this.mandates = mandates;
        this.linkStudent = linkStudent;
        this.yieldFacts = yieldFacts;
        this.locatePractice = locatePractice;
        this.forgetStudent = forgetStudent;
    }

    @Incoming(Topics.CLAIMS)
    @Blocking
    public void receive(ConsumerRecords<String, byte[]> records) {
        intake.take(records, this);
    }

    @Override
    public String topic() {
        return Topics.CLAIMS;
    }

    @Override
    public void on(Event event) {
        switch (event) {
            case ClaimSubmitted submitted -> decideClaim.on(submitted);
            case PlacementChanged changed -> decideClaim.on(changed);
            case ClaimAmended amended -> decideClaim.on(amended);
            case ClaimWithdrawn withdrawn -> decideClaim.on(withdrawn);
            case MandateGranted granted -> mandates.on(granted);
            case StudentLinked linked -> linkStudent.on(linked);
            case MandateEnded ended -> mandates.on(ended);
            case OutcomeRecorded recorded -> yieldFacts.on(recorded);
            case PracticeLocated located -> locatePractice.on(located);
            case StudentForgotten forgotten -> forgetStudent.on(forgotten);
            default -> {}
        }
    }
}

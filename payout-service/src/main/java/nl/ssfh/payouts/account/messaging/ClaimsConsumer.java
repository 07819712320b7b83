package nl.ssfh.payouts.account.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.contracts.ClaimsEvent.ClaimAmended;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.ClaimsEvent.MandateEnded;
import nl.ssfh.contracts.ClaimsEvent.MandateGranted;
import nl.ssfh.contracts.ClaimsEvent.MonthConfirmed;
import nl.ssfh.contracts.ClaimsEvent.PlacementChanged;
import nl.ssfh.contracts.ClaimsEvent.PracticeLocated;
import nl.ssfh.contracts.ClaimsEvent.StipendReceiptReported;
import nl.ssfh.contracts.ClaimsEvent.StudentForgotten;
import nl.ssfh.contracts.ClaimsEvent.StudentLinked;
import nl.ssfh.contracts.Event;
import nl.ssfh.contracts.Topics;
import nl.ssfh.payouts.confirmation.app.RememberRunning;
import nl.ssfh.payouts.hold.app.RememberStudent;
import nl.ssfh.payouts.receipt.app.TakeReceipt;
import nl.ssfh.payouts.report.app.KeepSegments;
import nl.ssfh.payouts.student.app.LinkStudent;
import nl.ssfh.platform.inbox.Intake;
import nl.ssfh.platform.inbox.Listener;
import nl.ssfh.platform.rights.Mandates;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears from claims-service who may act for which practice, whose placement it is, what it is and how it goes. */
@ApplicationScoped
public class ClaimsConsumer implements Listener {

    private final Intake intake;
    private final Mandates mandates;
    private final RememberStudent rememberStudent;
    private final RememberRunning rememberRunning;
    private final KeepSegments keepSegments;
    private final LinkStudent linkStudent;
    private final TakeReceipt takeReceipt;

    ClaimsConsumer(
            Intake intake,
            Mandates mandates,
            RememberStudent rememberStudent,
            RememberRunning rememberRunning,
            KeepSegments keepSegments,
            LinkStudent linkStudent,
            TakeReceipt takeReceipt) {
        this.intake = intake;
        this.mandates = mandates;
        this.rememberStudent = rememberStudent;
        this.rememberRunning = rememberRunning;
        this.keepSegments = keepSegments;
        this.linkStudent = linkStudent;
        this.takeReceipt = takeReceipt;
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
                keepSegments.on(submitted);
            }
            case PlacementChanged changed -> {
                rememberRunning.on(changed);
                keepSegments.on(changed);
            }
            case ClaimAmended amended -> keepSegments.on(amended);
            case MonthConfirmed confirmed -> rememberRunning.on(confirmed);
            case StudentLinked linked -> linkStudent.on(linked);
            case StudentForgotten forgotten -> {
                linkStudent.on(forgotten);
                takeReceipt.on(forgotten);
            }
            case StipendReceiptReported reported -> takeReceipt.on(reported);
            case PracticeLocated located -> keepSegments.on(located);
            default -> {}
        }
    }
}

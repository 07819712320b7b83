package nl.ssfh.notifications.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.ClaimsEvent.MandateInvited;
import nl.ssfh.contracts.ClaimsEvent.MemberInvited;
import nl.ssfh.contracts.ClaimsEvent.StudentInvited;
import nl.ssfh.contracts.ClaimsEvent.StudentLinked;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.PayoutEvent.BankAccountChanged;
import nl.ssfh.contracts.PayoutEvent.InstalmentRejected;
import nl.ssfh.contracts.PayoutEvent.InstalmentReturned;
import nl.ssfh.contracts.PayoutEvent.InstalmentsPaid;
import nl.ssfh.notifications.domain.Inbox;
import nl.ssfh.notifications.domain.Message;
import nl.ssfh.notifications.domain.Messages;
import nl.ssfh.notifications.domain.News;

/** Makes of an event the messages that tell it, in the transaction of the event. */
@ApplicationScoped
public class TakeNews {

    private final Messages messages;
    private final Inbox inbox;

    TakeNews(Messages messages, Inbox inbox) {
        this.messages = messages;
        this.inbox = inbox;
    }

    public void on(ClaimSubmitted event) {
        messages.rememberReference(event.placement(), event.reference());
        inbox.open(event.placement(), event.practice());
        add(
                event.placement(),
                new News.ClaimReceived(
                        event.claim(),
                        event.reference(),
                        event.facts().claimant(),
                        event.submittedOn(),
                        event.facts().period()));
    }

    public void on(ClaimDecided event) {
        add(
                event.placement(),
                new News.ClaimDecided(
                        event.decision(),
                        event.sequence(),
                        event.reference(),
                        event.decidedOn(),
                        event.outcome(),
                        event.period(),
                        event.months()));
    }

    public void on(InstalmentsPaid event) {
        add(event.placement(), new News.InstalmentsPaid(event.bookedOn(), event.lines()));
    }

    public void on(InstalmentRejected event) {
        add(
                event.placement(),
                new News.InstalmentRejected(
                        event.instalment(),
                        event.fee(),
                        event.month(),
                        event.amount(),
                        event.reasonCode(),
                        event.reportedOn()));
    }

    public void on(InstalmentReturned event) {
        add(
                event.placement(),
                new News.InstalmentReturned(
                        event.instalment(),
                        event.fee(),
                        event.month(),
                        event.amount(),
                        event.reasonCode(),
                        event.bookedOn()));
    }

    /** It is about no placement: the practice stands in its place, and reads it in its inbox. */
    public void on(BankAccountChanged event) {
        inbox.open(event.practice(), event.practice());
        add(event.practice(), new News.BankAccountChanged(event.account(), event.changedOn(), event.payableFrom()));
    }

    /** It is about no placement: the invitation stands in its place. */
    public void on(MandateInvited event) {
        add(event.invitation(), new News.MandateOffered(event.invitation(), event.role()));
    }

    public void on(MemberInvited event) {
        add(event.invitation(), new News.MembershipOffered(event.invitation()));
    }

    public void on(StudentInvited event) {
        add(event.placement(), new News.StudentInvited(event.invitation()));
    }

    public void on(StudentLinked event) {
        inbox.open(event.placement(), event.subject());
    }

    private void add(UUID placement, News news) {
        messages.add(Message.about(placement, news));
    }
}

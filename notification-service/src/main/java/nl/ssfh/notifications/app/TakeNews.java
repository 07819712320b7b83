package nl.ssfh.notifications.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.ClaimsEvent.ContactChanged;
import nl.ssfh.contracts.ClaimsEvent.MandateInvited;
import nl.ssfh.contracts.ClaimsEvent.MemberInvited;
import nl.ssfh.contracts.ClaimsEvent.StudentInvited;
import nl.ssfh.contracts.ClaimsEvent.StudentLinked;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.PayoutEvent.BankAccountChanged;
import nl.ssfh.contracts.PayoutEvent.InstalmentRejected;
import nl.ssfh.contracts.PayoutEvent.InstalmentReturned;
import nl.ssfh.contracts.PayoutEvent.InstalmentsPaid;
import nl.ssfh.notifications.domain.ContactNews;
import nl.ssfh.notifications.domain.Inbox;
import nl.ssfh.notifications.domain.Invitation;
import nl.ssfh.notifications.domain.Messages;
import nl.ssfh.notifications.domain.News;

/** Makes of an event the messages that tell it, in the transaction of the event. */
@ApplicationScoped
public class TakeNews {

    private final Messages messages;
    private final Inbox inbox;
    private final Tell tell;

    TakeNews(Messages messages, Inbox inbox, Tell tell) {
        this.messages = messages;
        this.inbox = inbox;
        this.tell = tell;
    }

    public void on(ClaimSubmitted event) {
        messages.rememberReference(event.placement(), event.reference());
        tell.of(
                event.placement(),
                event.practice(),
                new News.ClaimReceived(
                        event.claim(),
                        event.reference(),
                        event.facts().claimant(),
                        event.submittedOn(),
                        event.facts().period()));
    }

    public void on(ClaimDecided event) {
        var news = new News.ClaimDecided(
                event.decision(),
                event.sequence(),
                event.reference(),
                event.decidedOn(),
                event.outcome(),
                event.period(),
                event.months(),
                null);
        var last =
                event.sequence() > 1 ? messages.lastDecision(event.placement()) : Optional.<News.ClaimDecided>empty();
        tell.of(event.placement(), event.practice(), last.map(news::after).orElse(news));
    }

    public void on(InstalmentsPaid event) {
        tell.of(event.placement(), event.practice(), new News.InstalmentsPaid(event.bookedOn(), event.lines()));
    }

    public void on(InstalmentRejected event) {
        tell.of(
                event.placement(),
                event.practice(),
                new News.InstalmentRejected(
                        event.instalment(),
                        event.fee(),
                        event.month(),
                        event.amount(),
                        event.reasonCode(),
                        event.reportedOn()));
    }

    public void on(InstalmentReturned event) {
        tell.of(
                event.placement(),
                event.practice(),
                new News.InstalmentReturned(
                        event.instalment(),
                        event.fee(),
                        event.month(),
                        event.amount(),
                        event.reasonCode(),
                        event.bookedOn()));
    }

    /** It is about no placement. Addresses that the practice left are warned, as long as they are kept. */
    public void on(BankAccountChanged event) {
        tell.ofPractice(
                event.practice(), new News.BankAccountChanged(event.account(), event.changedOn(), event.payableFrom()));
        for (var change : messages.contactsLeft(event.practice())) {
            tell.of(
                    change,
                    event.practice(),
                    new ContactNews.AccountChangedSince(
                            change, event.account(), event.changedOn(), event.payableFrom()));
        }
    }

    public void on(ContactChanged event) {
        tell.ofPractice(event.practice(), new ContactNews.ContactChanged(event.change(), event.changedOn()));
        tell.of(event.change(), event.practice(), new ContactNews.ContactLeft(event.change(), event.changedOn()));
    }

    /** It is about no placement: the invitation stands in its place. */
    public void on(MandateInvited event) {
        tell.of(event.invitation(), event.practice(), new Invitation.MandateOffered(event.invitation(), event.role()));
    }

    public void on(MemberInvited event) {
        tell.of(event.invitation(), event.organisation(), new Invitation.MembershipOffered(event.invitation()));
    }

    public void on(StudentInvited event) {
        tell.of(event.placement(), event.practice(), new Invitation.StudentInvited(event.invitation()));
    }

    public void on(StudentLinked event) {
        inbox.open(event.placement(), event.subject());
    }
}

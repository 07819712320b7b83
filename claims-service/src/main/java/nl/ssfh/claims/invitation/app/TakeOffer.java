package nl.ssfh.claims.invitation.app;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.claims.input.app.NewId;
import nl.ssfh.claims.invitation.domain.Invitation;
import nl.ssfh.claims.invitation.domain.Offer;
import nl.ssfh.claims.organisation.app.JoinOrganisation;
import nl.ssfh.claims.practice.app.Grants;
import nl.ssfh.claims.practice.domain.Holder;
import nl.ssfh.claims.practice.domain.Mandate;
import nl.ssfh.claims.practice.domain.MandateBook;
import nl.ssfh.claims.practice.domain.Practices;
import nl.ssfh.claims.student.app.LinkStudent;
import nl.ssfh.platform.rights.Caller;

/** Gives the caller what he was offered. */
@ApplicationScoped
class TakeOffer {

    private final Practices practices;
    private final MandateBook book;
    private final Grants grants;
    private final JoinOrganisation members;
    private final LinkStudent students;
    private final Caller caller;

    TakeOffer(
            Practices practices,
            MandateBook book,
            Grants grants,
            JoinOrganisation members,
            LinkStudent students,
            Caller caller) {
        this.practices = practices;
        this.book = book;
        this.grants = grants;
        this.members = members;
        this.students = students;
        this.caller = caller;
    }

    /** First of all, in the order in which everybody who changes mandates locks. */
    void lock(Invitation invitation) {
        switch (invitation.offer()) {
            case Offer.Mandate _ -> practices.lock(invitation.invitingPractice());
            case Offer.Membership offer -> members.lock(offer.organisation());
            case Offer.Placement _ -> {}
        }
    }

    void take(Invitation invitation) {
        switch (invitation.offer()) {
            case Offer.Mandate offer -> take(invitation, offer);
            case Offer.Membership offer -> members.join(offer.organisation(), caller.subject(), offer.role());
            case Offer.Placement offer -> students.link(offer.placement(), caller.subject());
        }
    }

    /** An invitation never takes away: who may more already keeps that. */
    private void take(Invitation invitation, Offer.Mandate offer) {
        boolean mayMore = book.of(invitation.invitingPractice()).stream()
                .anyMatch(mandate -> mandate.isOf(caller.subject())
                        && mandate.lastDay() == null
                        && mandate.role().covers(offer.role()));
        if (!mayMore) {
            grants.give(new Mandate(
                    NewId.next(),
                    invitation.invitingPractice(),
                    new Holder.Person(caller.subject()),
                    offer.role(),
                    offer.lastDay()));
        }
    }
}

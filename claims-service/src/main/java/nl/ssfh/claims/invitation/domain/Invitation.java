package nl.ssfh.claims.invitation.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody is invited, by mail, to link his login to something of a practice.
 *
 * @param expiresOn the last day on which it can be accepted
 */
public record Invitation(UUID id, UUID practice, Offer offer, LocalDate expiresOn, InvitationState state) {

    public boolean isOpenOn(LocalDate day) {
        return state == InvitationState.OPEN && !day.isAfter(expiresOn);
    }
}

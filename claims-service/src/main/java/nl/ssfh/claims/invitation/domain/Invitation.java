package nl.ssfh.claims.invitation.domain;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is invited, by mail, to link his login to something of a practice, or to an organisation.
 *
 * @param practice absent for an organisation
 * @param expiresOn the last day on which it can be accepted
 * @param answeredBy who said yes or no, or withdrew it
 */
public record Invitation(
        UUID id,
        @Nullable UUID practice,
        Offer offer,
        LocalDate expiresOn,
        InvitationState state,
        @Nullable String answeredBy) {

    public static Invitation open(UUID id, @Nullable UUID practice, Offer offer, LocalDate expiresOn) {
        return new Invitation(id, practice, offer, expiresOn, InvitationState.OPEN, null);
    }

    /** The person who accepted it, if somebody did. */
    public @Nullable String acceptedBy() {
        return state == InvitationState.ACCEPTED ? answeredBy : null;
    }

    public UUID invitingPractice() {
        return requireNonNull(practice);
    }

    public boolean isOpenOn(LocalDate day) {
        return state == InvitationState.OPEN && !day.isAfter(expiresOn);
    }
}

package nl.ssfh.claims.invitation.domain;

import java.util.UUID;

/** An invitation was answered, withdrawn or is too old. */
public class InvitationOver extends RuntimeException {

    public InvitationOver(UUID invitation) {
        super("Invitation " + invitation + " is over");
    }
}

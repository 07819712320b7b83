package nl.ssfh.claims.invitation.domain;

/** The life of an invitation: answered once, or not at all. */
public enum InvitationState {
    OPEN,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}

package nl.ssfh.claims.person.domain;

/** How somebody wants to get his news. */
public enum Channel {
    MAIL,
    /** In the inbox of the portal, without a mail. */
    INBOX
}

package nl.ssfh.notifications.domain;

/** By which way somebody hears of something. All of it is in his inbox, so this is about the mail. */
public enum Way {
    /** A mail of its own. */
    MAIL,
    /** No mail. */
    INBOX,
    /** Together with others in one mail a day. */
    DIGEST
}

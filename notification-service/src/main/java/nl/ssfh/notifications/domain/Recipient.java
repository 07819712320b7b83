package nl.ssfh.notifications.domain;

/** For whom a message is; claims-service knows who that is, but for the officers. */
public enum Recipient {
    PRACTICE,
    STUDENT,
    /** The fund: all of its officers share one mailbox and one inbox. */
    OFFICER
}

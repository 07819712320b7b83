package nl.ssfh.notifications.domain;

/** For whom a message is; claims-service knows who that is. */
public enum Recipient {
    PRACTICE,
    STUDENT
}

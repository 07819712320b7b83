package nl.ssfh.notifications.domain;

/** The way by which a message reaches its recipient. */
public enum Channel {
    MAIL
}

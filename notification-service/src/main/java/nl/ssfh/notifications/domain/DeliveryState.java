package nl.ssfh.notifications.domain;

/** How far a message is. Only one that waits can become anything else. */
public enum DeliveryState {
    WAITING,
    /** The mail server took it. */
    SENT,
    /** Its reader wants no mail: it is in his inbox. */
    KEPT,
    /** Tried often enough without success: a person must look at it. */
    PARKED,
    /** Can never be delivered as it is. */
    FAILED
}

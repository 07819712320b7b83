package nl.ssfh.notifications.domain;

/** How far a message is. Only one that waits can become anything else, but that a mail comes back later. */
public enum DeliveryState {
    WAITING,
    /** The mail server took it. */
    SENT,
    /** Its reader wants no mail: it is in his inbox. */
    KEPT,
    /** The mail server of its reader refused it for good, at once or after it was sent. */
    BOUNCED,
    /** Tried often enough without success: a person must look at it. */
    PARKED,
    /** Can never be delivered as it is. */
    FAILED;

    /** Waits for an officer, who may have it sent again. */
    public boolean isStuck() {
        return this == BOUNCED || this == PARKED || this == FAILED;
    }
}

package nl.ssfh.notifications.domain;

import java.time.Duration;
import java.util.UUID;

/** What becomes of a message that is ours to send. */
public interface Outcomes {

    /** Takes effect at once, whatever becomes of the rest of the batch. */
    void sent(UUID message, Language language);

    /** Waits for its next turn; {@code reason} is a code without personal data. */
    void postpone(UUID message, String reason, Duration wait);

    /** Waits for a part that is down, which is no fault of the message and does not count as a try. */
    void waitFor(UUID message, String part, Duration wait);

    /** Waits to be told together with others. */
    void gather(UUID message, Duration wait);

    /** Ends in vain: KEPT, BOUNCED, PARKED or FAILED. */
    void giveUp(UUID message, DeliveryState end, String reason);
}

package nl.ssfh.notifications.domain;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The messages that wait to be sent. */
public interface Outgoing {

    /** The oldest that are due and that nobody else is sending, at most so many. */
    Batch take(int most);

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

    /** Messages that are ours to send until it is closed; a process that dies closes it too. */
    interface Batch extends AutoCloseable {

        /** In the order in which the news came. */
        List<WaitingMessage> messages();

        @Override
        void close();
    }
}

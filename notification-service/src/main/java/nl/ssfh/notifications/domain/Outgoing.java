package nl.ssfh.notifications.domain;

import java.util.List;

/** The messages that wait to be sent. */
public interface Outgoing extends Outcomes {

    /** The oldest that are due and that nobody else is sending, at most so many. */
    Batch take(int most);

    /** Messages that are ours to send until it is closed; a process that dies closes it too. */
    interface Batch extends AutoCloseable {

        /** In the order in which the news came. */
        List<WaitingMessage> messages();

        @Override
        void close();
    }
}

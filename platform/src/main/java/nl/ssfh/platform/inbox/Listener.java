package nl.ssfh.platform.inbox;

import nl.ssfh.contracts.Event;

/** Hears one topic: does what its events ask, and passes over those that do not concern this service. */
public interface Listener {

    String topic();

    /**
     * Takes effect in the transaction of the caller. Late news about a finished thing is passed over; an
     * exception means that the event cannot be handled, and parks it.
     */
    void on(Event event);
}

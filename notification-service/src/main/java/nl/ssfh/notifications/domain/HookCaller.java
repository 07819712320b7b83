package nl.ssfh.notifications.domain;

import java.net.URI;

/** Calls the software of a practice. */
public interface HookCaller {

    /** Whether all that the name leads to now lies on the internet. */
    boolean mayCall(URI target);

    /**
     * Calls once.
     *
     * @param signature over the id, the seconds and the body, as the others check it
     */
    Answer call(URI target, String id, long seconds, String signature, String body);

    /**
     * What came of it.
     *
     * @param words a status or the name of a failure, without anything that the other side wrote
     */
    record Answer(boolean taken, boolean gone, String words) {}
}

package nl.ssfh.notifications.domain;

import org.jspecify.annotations.Nullable;

/** Hands letters to the mail server. */
public interface Postman {

    /**
     * Tries once.
     *
     * @param mailId gives the mail its identity: sent twice, it can be recognised as the same
     * @param optOut the link by which its reader gets no more of its kind, absent when it must reach him
     */
    Handover hand(String mailId, Letter letter, Address address, @Nullable String optOut);

    /** What the mail server said. Reasons are codes without personal data. */
    sealed interface Handover {

        record Taken() implements Handover {}

        /** Not now, for this mail; perhaps later. */
        record NotNow(String reason) implements Handover {}

        /** The server of the reader will never take it. */
        record Bounced(String reason) implements Handover {}

        /** It cannot even be offered. */
        record Refused(String reason) implements Handover {}

        /** The mail server cannot be reached, so others need not be tried either. */
        record Unreachable(String reason) implements Handover {}
    }
}

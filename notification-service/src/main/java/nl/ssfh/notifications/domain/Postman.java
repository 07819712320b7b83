package nl.ssfh.notifications.domain;

import java.util.UUID;

/** Hands letters to the mail server. */
public interface Postman {

    /**
     * Tries once.
     *
     * @param message gives the mail its identity: sent twice, it can be recognised as the same
     */
    Handover hand(UUID message, Letter letter, Address address);

    /** What the mail server said. Reasons are codes without personal data. */
    sealed interface Handover {

        record Taken() implements Handover {}

        /** Not now, for this mail; perhaps later. */
        record NotNow(String reason) implements Handover {}

        /** Never. */
        record Refused(String reason) implements Handover {}

        /** The mail server cannot be reached, so others need not be tried either. */
        record Unreachable(String reason) implements Handover {}
    }
}

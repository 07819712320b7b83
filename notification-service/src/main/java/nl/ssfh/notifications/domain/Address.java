package nl.ssfh.notifications.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a recipient gets his mail and what he reads. Lives as long as it takes to send; never stored or logged.
 *
 * @param wantsMail false for who reads his news in the inbox
 * @param way by which he accepts, when he is invited
 */
public record Address(
        String email,
        Language language,
        boolean wantsMail,
        @Nullable Way way) {

    /** By mail, without an invitation. */
    public Address(String email, Language language) {
        this(email, language, true, null);
    }

    @Override
    public String toString() {
        return "an address";
    }

    /** The link that accepts an invitation, and its last day. */
    public record Way(String link, LocalDate until) {

        @Override
        public String toString() {
            return "a link";
        }
    }
}

package nl.ssfh.claims.placement.domain;

import java.util.UUID;
import nl.ssfh.claims.input.domain.Language;
import nl.ssfh.claims.person.domain.Channel;

/**
 * To whom news of a placement, or of a practice, is sent.
 *
 * @param placement or the practice that the news is about, or the change by which it left the address
 */
public record Recipient(UUID placement, RecipientKind kind, String email, Language language, Channel channel) {

    public enum RecipientKind {
        PRACTICE,
        STUDENT
    }
}

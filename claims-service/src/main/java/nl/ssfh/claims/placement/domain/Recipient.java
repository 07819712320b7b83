package nl.ssfh.claims.placement.domain;

import java.util.UUID;
import nl.ssfh.claims.input.domain.Language;

/** To whom news of a placement is sent. */
public record Recipient(UUID placement, Kind kind, String email, Language language) {

    public enum Kind {
        PRACTICE,
        STUDENT
    }
}

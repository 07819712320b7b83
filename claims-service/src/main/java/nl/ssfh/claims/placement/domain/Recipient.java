package nl.ssfh.claims.placement.domain;

import java.util.UUID;

/** To whom news of a placement is sent. */
public record Recipient(UUID placement, Kind kind, String email, String language) {

    public enum Kind {
        PRACTICE,
        STUDENT
    }
}

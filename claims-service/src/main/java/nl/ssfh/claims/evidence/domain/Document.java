package nl.ssfh.claims.evidence.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of the agreement of a placement.
 *
 * @param version 1 for the first one, and one more for each that follows
 * @param destroyedOn the day on which the content was destroyed; what is told here stays as the record of it
 */
public record Document(
        UUID id,
        UUID placement,
        UUID practice,
        int version,
        Content content,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable LocalDate destroyedOn) {

    /** What is known of the content without opening it. */
    public record Content(DocumentType type, long bytes, String sha256) {}
}

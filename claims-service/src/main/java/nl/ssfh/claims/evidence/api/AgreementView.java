package nl.ssfh.claims.evidence.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.claims.evidence.domain.Document;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One version of an agreement, without its content. */
@Schema(name = "AgreementDocument", description = "One version of the agreement of a placement")
public record AgreementView(
        UUID id,
        UUID placement,

        @Schema(description = "1 for the first one", examples = "1")
        int version,

        @Schema(description = "Told by the content", examples = "application/pdf")
        String mediaType,

        @Schema(description = "Size of the content", examples = "183204")
        long bytes,

        @Schema(
                description = "SHA-256 of the content, in hexadecimal",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        Instant uploadedAt,

        @Schema(description = "The day on which the content was destroyed", examples = "2032-02-01") @Nullable
        LocalDate destroyedOn) {

    static AgreementView of(Document document) {
        return new AgreementView(
                document.id(),
                document.placement(),
                document.version(),
                document.content().type().mediaType(),
                document.content().bytes(),
                document.content().sha256(),
                document.uploadedAt(),
                document.destroyedOn());
    }
}

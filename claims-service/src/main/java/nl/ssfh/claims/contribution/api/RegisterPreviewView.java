package nl.ssfh.claims.contribution.api;

import java.time.Instant;
import java.util.UUID;
import nl.ssfh.claims.contribution.domain.RegisterPreviews.Preview;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a register that was sent would change. */
@Schema(name = "RegisterPreview", description = "What a register that was sent would change")
public record RegisterPreviewView(
        UUID id,

        @Schema(
                description = "SHA-256 of the file, in hexadecimal",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(description = "Numbers in the file", examples = "2811")
        int rows,

        @Schema(description = "Numbers that are not in the register yet", examples = "12")
        int added,

        @Schema(description = "Numbers with another status or other days", examples = "40")
        int changed,

        @Schema(description = "Numbers of the register that are not in the file", examples = "3")
        int gone,

        @Schema(description = "Practices that have such a number now", examples = "51")
        int practices,

        @Schema(description = "Claims of those practices", examples = "77")
        int claims,

        @Schema(description = "Since when the register is as this preview shows") @Nullable
        Instant adoptedAt) {

    static RegisterPreviewView of(Preview preview) {
        var counts = preview.counts();
        return new RegisterPreviewView(
                preview.id(),
                preview.sha256(),
                preview.rows(),
                counts.added(),
                counts.changed(),
                counts.gone(),
                counts.practices(),
                counts.claims(),
                preview.adoptedAt());
    }
}

package nl.ssfh.payouts.recovery.api;

import java.time.Instant;
import java.util.UUID;
import nl.ssfh.payouts.recovery.domain.WriteOff;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of a recovery is given up, or asked to be. */
@Schema(name = "WriteOff", description = "What of a recovery is given up, or asked to be")
public record WriteOffView(
        UUID id,
        UUID recovery,
        long amountCents,
        WordView asked,

        @Schema(description = "Absent until another officer decided") @Nullable
        Boolean approved,

        @Nullable WordView decided) {

    static WriteOffView of(WriteOff writeOff) {
        var verdict = writeOff.verdict();
        return new WriteOffView(
                writeOff.id(),
                writeOff.recovery(),
                writeOff.amount().cents(),
                WordView.of(writeOff.asked()),
                verdict == null ? null : verdict.approved(),
                verdict == null ? null : WordView.of(verdict.word()));
    }

    /** Who said so, when and why. */
    @Schema(name = "WriteOffWord", description = "Who said so, when and why")
    public record WordView(String reason, String by, Instant at) {

        static WordView of(WriteOff.Word word) {
            return new WordView(word.reason(), word.by(), word.at());
        }
    }
}

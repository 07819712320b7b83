package nl.ssfh.eligibility.decision.api;

import nl.ssfh.eligibility.decision.domain.Party;
import nl.ssfh.platform.words.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reason or a question, by its code and in words. */
@Schema(name = "Reason", description = "A reason or a question, by its code and in words")
public record ReasonView(
        @Schema(examples = "X5", description = "Stable: programs can rely on it")
        String code,

        String nl,
        String en) {

    static ReasonView of(String kind, Enum<?> constant, Party to) {
        return new ReasonView(
                constant.name(),
                Words.NL.to(to).word(kind, constant),
                Words.EN.to(to).word(kind, constant));
    }
}

package nl.ssfh.eligibility.decision.api;

import java.math.BigDecimal;
import java.time.YearMonth;
import nl.ssfh.eligibility.decision.domain.NearMiss;
import nl.ssfh.platform.words.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The nearest other value of one fact that would have changed the amount. */
@Schema(name = "NearMiss", description = "The nearest other value of one fact that would have changed the amount")
record NearMissView(
        NearMiss.Fact fact,

        @Schema(implementation = String.class, examples = "2024-09", description = "For which it was reckoned")
        YearMonth month,

        @Schema(examples = "14", description = "What the fact is; absent when it is not known") @Nullable
        BigDecimal from,

        @Schema(examples = "15") BigDecimal to,

        @Schema(examples = "false", description = "Whether it would have to be less than that")
        boolean below,

        @Schema(examples = "8500", description = "Both fees of a whole month together; negative for less")
        long differenceCents,

        @Schema(examples = "Met 15 in plaats van 14 uur per week zou het € 85,00 per maand meer zijn.")
        String nl,

        @Schema(examples = "With 15 instead of 14 hours a week it would be € 85.00 a month more.")
        String en) {

    static NearMissView of(NearMiss miss) {
        return new NearMissView(
                miss.fact(),
                miss.month(),
                plain(miss.from()),
                miss.to(),
                miss.below(),
                miss.after().cents() - miss.before().cents(),
                text(Words.NL, miss),
                text(Words.EN, miss));
    }

    /** 16.0 hours are 16. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static String text(Words words, NearMiss miss) {
        var from = miss.from() == null ? words.say("near.unknown") : words.number(miss.from());
        var to = words.number(miss.to());
        return words.say(
                "near." + miss.fact().name(),
                miss.below() ? words.say("near.below", to) : to,
                from,
                words.euros(miss.difference()),
                words.say(miss.isMore() ? "near.more" : "near.less"));
    }
}

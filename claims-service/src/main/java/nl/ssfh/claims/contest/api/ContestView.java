package nl.ssfh.claims.contest.api;

import java.time.Instant;
import java.util.UUID;
import nl.ssfh.claims.contest.domain.Answer;
import nl.ssfh.claims.contest.domain.Contest;
import nl.ssfh.claims.contest.domain.ContestOutcome;
import nl.ssfh.claims.contest.domain.Fact;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contested fact, and what was said to it. */
@Schema(description = "A contested fact, and what was said to it")
public record ContestView(
        UUID id,
        UUID placement,
        UUID practice,
        Fact fact,
        @Schema(description = "What it should be") @Nullable String note,
        Instant toldAt,

        @Schema(description = "Absent as long as it waits for practice or fund") @Nullable
        AnswerView answer) {

    static ContestView of(Contest contest) {
        return new ContestView(
                contest.id(),
                contest.placement(),
                contest.practice(),
                contest.fact(),
                contest.note(),
                contest.toldAt(),
                contest.answer() == null ? null : AnswerView.of(contest.answer()));
    }

    /** What practice or fund said. */
    @Schema(name = "ContestAnswerView", description = "What practice or fund answered")
    public record AnswerView(
            ContestOutcome outcome, @Nullable String note, Instant answeredAt) {

        static AnswerView of(Answer answer) {
            return new AnswerView(answer.outcome(), answer.note(), answer.at());
        }
    }
}

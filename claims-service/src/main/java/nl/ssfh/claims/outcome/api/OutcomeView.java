package nl.ssfh.claims.outcome.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import nl.ssfh.claims.outcome.domain.Outcome;
import nl.ssfh.claims.outcome.domain.Outcome.Teller;
import nl.ssfh.claims.outcome.domain.Outcome.Told;
import nl.ssfh.contracts.Milestone;
import nl.ssfh.contracts.Work;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of a student at one milestone; without an answer as long as it is only asked. */
@Schema(
        name = "Outcome",
        description = "What became of a student at one milestone; without an answer as long as it is only asked")
public record OutcomeView(
        UUID placement,
        Milestone milestone,

        @Schema(description = "Absent when it was told without being asked") @Nullable
        LocalDate askedOn,

        @Schema(description = "Absent while nobody has told", examples = "true") @Nullable
        Boolean inGpCare,

        @Nullable Work work,
        @Schema(examples = "true") @Nullable Boolean sameRegion,
        @Nullable Teller toldBy,
        @Nullable Instant recordedAt) {

    static OutcomeView of(Outcome outcome) {
        return new OutcomeView(
                outcome.placement(),
                outcome.milestone(),
                outcome.askedOn(),
                told(outcome, Told::inGpCare),
                told(outcome, Told::work),
                told(outcome, Told::sameRegion),
                told(outcome, Told::by),
                told(outcome, Told::at));
    }

    private static <T> @Nullable T told(Outcome outcome, Function<Told, @Nullable T> part) {
        var told = outcome.told();
        return told == null ? null : part.apply(told);
    }
}

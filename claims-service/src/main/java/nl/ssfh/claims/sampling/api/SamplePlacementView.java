package nl.ssfh.claims.sampling.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.claims.sampling.domain.Sample.Drawn;
import nl.ssfh.claims.sampling.domain.Sample.Fault;
import nl.ssfh.claims.sampling.domain.Sample.FollowUp;
import nl.ssfh.claims.sampling.domain.Sample.SampleOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A placement that was drawn, and what was found. */
@Schema(name = "SamplePlacement", description = "A placement that was drawn, and what was found")
public record SamplePlacementView(
        UUID placement,
        UUID practice,

        @Schema(description = "Empty for a sample that is not stratified", examples = "BOL")
        String stratum,

        @Schema(description = "How many times the practice was asked", examples = "1")
        int asked,

        @Schema(description = "The last day to show it", examples = "2024-10-28")
        LocalDate until,

        @Schema(description = "How many versions of the agreement there are", examples = "1")
        int received,

        @Nullable SampleOutcome outcome,
        @Nullable Fault reason,
        @Nullable FollowUp followUp,
        @Nullable Instant judgedAt) {

    static SamplePlacementView of(Drawn drawn) {
        var judgement = drawn.judgement();
        return new SamplePlacementView(
                drawn.placement(),
                drawn.practice(),
                drawn.stratum(),
                drawn.asked(),
                drawn.until(),
                drawn.received(),
                judgement == null ? null : judgement.outcome(),
                judgement == null ? null : judgement.fault(),
                judgement == null ? null : judgement.followUp(),
                drawn.judgedAt());
    }
}

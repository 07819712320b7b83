package nl.ssfh.eligibility.replay.api;

import java.util.UUID;
import nl.ssfh.eligibility.replay.domain.ReplayJob;
import nl.ssfh.eligibility.replay.domain.ReplayState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A replay and how far it is. */
@Schema(name = "Replay", description = "A replay and how far it is")
record ReplayView(
        UUID id,

        @Schema(examples = "Voorstel naast de regeling") String name,

        @Schema(examples = "segmented-proposal") String policy,

        @Schema(examples = "baseline-2020", description = "Absent when compared with the policies in force") @Nullable
        String against,

        @Schema(examples = "RUNNING") ReplayState state,

        @Schema(description = "SHA-256 of the files of the policy as it was reckoned with, absent before it runs")
        @Nullable
        String policyHash,

        @Schema(examples = "1200", description = "Placements that are reckoned until now")
        long placementsDone,

        @Schema(examples = "1775", description = "All placements, 0 before it runs")
        long placements,

        @Schema(examples = "our-fault", description = "Why it failed") @Nullable
        String reason) {

    static ReplayView of(ReplayJob job) {
        var order = job.order();
        return new ReplayView(
                job.id(),
                order.name(),
                order.policy(),
                order.against(),
                job.state(),
                job.policyHash(),
                job.placementsDone(),
                job.placements(),
                job.reason());
    }
}

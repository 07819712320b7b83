package nl.ssfh.claims.unclaimed.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.unclaimed.app.ShowUnclaimed.AtRisk;
import nl.ssfh.contracts.Fee;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A placement for which no claim was submitted. */
@Schema(name = "UnclaimedPlacement", description = "A placement for which no claim was submitted")
public record UnclaimedView(
        UUID placement,
        UUID practice,

        @Schema(description = "The last day on which a claim is in time", examples = "2025-05-31")
        LocalDate deadline,

        @Schema(description = "Until the deadline", examples = "30")
        long daysLeft,

        @Schema(description = "What it would be worth; absent when that cannot be reckoned now") @Nullable
        List<FeeAtRisk> atRisk) {

    /** What one fee would be worth. */
    @Schema(description = "What one fee would be worth")
    public record FeeAtRisk(
            Fee fee, @Schema(examples = "75000") long amountCents) {}

    static UnclaimedView of(AtRisk found) {
        var fees = found.fees();
        return new UnclaimedView(
                found.placement(),
                found.practice(),
                found.deadline(),
                found.daysLeft(),
                fees == null
                        ? null
                        : fees.stream()
                                .map(each ->
                                        new FeeAtRisk(each.fee(), each.amount().cents()))
                                .toList());
    }
}

package nl.ssfh.eligibility.replay.api;

import java.math.BigDecimal;
import java.util.List;
import nl.ssfh.contracts.Fee;
import nl.ssfh.eligibility.replay.domain.ReplayResult;
import nl.ssfh.eligibility.replay.domain.ReplayResult.Bucket;
import nl.ssfh.eligibility.replay.domain.ReplayResult.Scaled;
import nl.ssfh.eligibility.replay.domain.ReplayResult.Total;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a policy would have cost, in sums; the lines are given apart. */
@Schema(name = "ReplayResult", description = "What a policy would have cost, in sums; the lines are given apart")
record ReplayResultView(
        @Schema(examples = "1775") long placements,

        List<TotalView> totals,
        ReplaySumsView sums,

        @Schema(description = "Who loses and who gains, by the difference for the whole placement")
        List<BucketView> spread,

        @Schema(description = "Only when rows were to be scaled, and these rows cost anything") @Nullable
        ScaledView scaled) {

    /** One fee over all months. */
    @Schema(name = "ReplayTotal", description = "One fee over all months")
    record TotalView(
            Fee fee,

            @Schema(examples = "9000", description = "Months of all placements")
            long months,

            @Schema(examples = "120000000") long cents,

            @Schema(examples = "103500000", description = "By the policy compared with")
            long againstCents,

            @Schema(examples = "0", description = "Months that a person would have to decide on; they count as nothing")
            long undecided,

            @Schema(examples = "15.9", description = "Absent when the policy compared with gives nothing") @Nullable
            BigDecimal changePercent) {

        static TotalView of(Total total) {
            return new TotalView(
                    total.fee(),
                    total.months(),
                    total.cents(),
                    total.againstCents(),
                    total.undecided(),
                    total.changePercent());
        }
    }

    /** Placements whose amount differs by about as much. */
    @Schema(name = "ReplayBucket", description = "Placements whose amount differs by about as much")
    record BucketView(
            @Schema(examples = "10000", description = "Absent for the greatest losses") @Nullable
            Long fromCents,

            @Schema(examples = "25000", description = "Absent for the greatest gains") @Nullable
            Long belowCents,

            @Schema(examples = "312") long placements,

            @Schema(examples = "5200000", description = "What they gain together; negative when they lose")
            long cents) {

        static BucketView of(Bucket bucket) {
            return new BucketView(bucket.fromCents(), bucket.belowCents(), bucket.placements(), bucket.cents());
        }
    }

    /** The amounts with which the policy stays within the budget. */
    @Schema(name = "ReplayScaled", description = "The amounts with which the policy stays within the budget")
    record ScaledView(
            @Schema(examples = "0.8625") BigDecimal factor,

            @Schema(examples = "103500000") long budgetCents,

            @Schema(examples = "103500000", description = "What it would cost with whole cents")
            long cents,

            List<ScaledRowView> rows) {

        static ScaledView of(Scaled scaled) {
            return new ScaledView(
                    scaled.factor(),
                    scaled.budgetCents(),
                    scaled.cents(),
                    scaled.rows().stream().map(ScaledRowView::of).toList());
        }
    }

    /** A row before and after it was scaled. */
    @Schema(name = "ReplayScaledRow", description = "A row before and after it was scaled")
    record ScaledRowView(
            @Schema(examples = "baseAmounts") String table,

            @Schema(examples = "supervision-bol-year-1-15-hours")
            String row,

            @Schema(examples = "20000") long beforeCents,

            @Schema(examples = "17250") long afterCents) {

        static ScaledRowView of(Scaled.Row row) {
            return new ScaledRowView(row.table(), row.row(), row.beforeCents(), row.afterCents());
        }
    }

    static ReplayResultView of(ReplayResult result) {
        return new ReplayResultView(
                result.placements(),
                result.totals().stream().map(TotalView::of).toList(),
                ReplaySumsView.of(result),
                result.spread().stream().map(BucketView::of).toList(),
                result.scaled() == null ? null : ScaledView.of(result.scaled()));
    }
}

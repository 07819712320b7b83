package nl.ssfh.claims.estimate.api;

import java.util.List;
import nl.ssfh.claims.estimate.app.EstimateClaim.Estimated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a draft would be worth if it were submitted today; nothing is decided. */
@Schema(
        name = "ClaimEstimate",
        description = "What a draft would be worth if it were submitted today; nothing is decided")
public record EstimateView(
        @Schema(
                description = "Both fees of each month; none while course and track are not known, absent when it"
                        + " cannot be reckoned now")
        @Nullable
        List<MonthEstimateView> months,

        @Schema(
                description = "Fields that are not filled in, for which something usual was taken",
                examples = "[\"hoursPerWeek\"]")
        List<String> assumed) {

    public static EstimateView of(Estimated estimated) {
        var months = estimated.months();
        return new EstimateView(
                months == null
                        ? null
                        : months.stream().map(MonthEstimateView::of).toList(),
                estimated.assumed());
    }
}

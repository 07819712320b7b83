package nl.ssfh.eligibility.replay.api;

import java.util.List;
import java.util.Objects;
import nl.ssfh.eligibility.replay.domain.ReplayOrder;
import nl.ssfh.eligibility.replay.domain.Scaling;
import nl.ssfh.eligibility.replay.domain.Scaling.RowName;
import nl.ssfh.platform.problem.Violations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be reckoned. */
@Schema(
        name = "ReplayRequest",
        description = "What is to be reckoned",
        requiredProperties = {"name", "policy"})
public record ReplayRequest(
        @Schema(examples = "Voorstel naast de regeling", description = "At most 100 characters") @Nullable
        String name,

        @Schema(examples = "segmented-proposal", description = "Reckoned as if it had been in force all the time")
        @Nullable
        String policy,

        @Schema(
                examples = "baseline-2020",
                description = "The policy to compare with; absent for those in force in each month")
        @Nullable
        String against,

        @Schema(description = "Rows to scale to a budget") @Nullable
        ScaleRequest scale) {

    private static final int MOST_ROWS = 200;

    /** Rows to scale, all by one factor, until the policy costs what the budget allows. */
    @Schema(
            name = "ReplayScaleRequest",
            description = "Rows to scale, all by one factor, until the policy costs what the budget allows",
            requiredProperties = "rows")
    public record ScaleRequest(
            @Nullable List<@Nullable RowRequest> rows,

            @Schema(examples = "12500000", description = "Absent to cost as much as the policy compared with") @Nullable
            Long budgetCents) {}

    /** A row to scale. */
    @Schema(
            name = "ReplayRowRequest",
            description = "A row to scale",
            requiredProperties = {"table", "row"})
    public record RowRequest(
            @Schema(examples = "baseAmounts") @Nullable String table,

            @Schema(examples = "supervision-bol-year-1-15-hours") @Nullable
            String row) {}

    ReplayOrder order() {
        new Violations()
                .unless(
                        name != null && name.matches("(?!.*\\d{9})\\P{Cntrl}{1,100}") && !name.isBlank(),
                        "name",
                        "must be 1 to 100 characters, without a number of nine digits",
                        "moet 1 tot 100 tekens zijn, zonder getal van negen cijfers")
                .unless(policy != null, "policy", "must be a policy version", "moet een regelingversie zijn")
                .unless(
                        scale == null || isComplete(scale),
                        "scale.rows",
                        "must be 1 to 200, each with table and row",
                        "moeten er 1 tot 200 zijn, elk met table en row")
                .unless(
                        scale == null || scale.budgetCents == null || scale.budgetCents >= 0,
                        "scale.budgetCents",
                        "must be 0 or more",
                        "moet 0 of meer zijn")
                .orElseThrow();
        return new ReplayOrder(
                Objects.requireNonNull(name).strip(),
                Objects.requireNonNull(policy),
                against,
                scale == null ? null : scaling(scale));
    }

    private static boolean isComplete(ScaleRequest scale) {
        return scale.rows != null
                && !scale.rows.isEmpty()
                && scale.rows.size() <= MOST_ROWS
                && scale.rows.stream().allMatch(row -> row != null && row.table != null && row.row != null);
    }

    private static Scaling scaling(ScaleRequest scale) {
        var rows = Objects.requireNonNull(scale.rows).stream()
                .map(Objects::requireNonNull)
                .map(row -> new RowName(Objects.requireNonNull(row.table), Objects.requireNonNull(row.row)))
                .toList();
        return new Scaling(rows, scale.budgetCents);
    }
}

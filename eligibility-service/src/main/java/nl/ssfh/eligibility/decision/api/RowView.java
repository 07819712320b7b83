package nl.ssfh.eligibility.decision.api;

import nl.ssfh.eligibility.decision.domain.Hit;
import nl.ssfh.eligibility.policy.domain.Basis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of a decision table that applied. */
@Schema(name = "Row", description = "A row of a decision table that applied")
public record RowView(
        @Schema(description = "exclusions, baseAmounts or supplements")
        String table,

        @Schema(description = "Counted from 1, as the table stands in the policy")
        int row,

        @Schema(description = "The row's name, which stays when rows are moved")
        String id,

        @Schema(description = "The rule that the row writes down, in Dutch")
        String source,

        @Schema(description = "True when the figure is assumed and not yet published")
        boolean assumed,

        @Schema(description = "For a whole month; absent for an exclusion") @Nullable
        Long amountCents) {

    static RowView of(Hit hit) {
        return new RowView(
                hit.table(),
                hit.row(),
                hit.id(),
                hit.source(),
                hit.basis() == Basis.ASSUMED,
                hit.amount() == null ? null : hit.amount().cents());
    }
}

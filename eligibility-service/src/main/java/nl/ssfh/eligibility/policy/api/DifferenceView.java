package nl.ssfh.eligibility.policy.api;

import java.util.List;
import nl.ssfh.eligibility.policy.domain.Difference;
import nl.ssfh.eligibility.policy.domain.Difference.CellDifference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row that two policy versions do not have alike. */
@Schema(name = "PolicyDifference", description = "A row that two policy versions do not have alike")
record DifferenceView(
        @Schema(examples = "baseAmounts") String table,

        @Schema(examples = "stipend-bol-15-hours", description = "The id of the row")
        String row,

        @Schema(examples = "CHANGED", description = "Seen from the version that is compared with")
        Difference.Kind kind,

        List<CellView> cells) {

    /** A cell that differs. */
    @Schema(name = "PolicyCellDifference", description = "A cell that differs")
    record CellView(
            @Schema(examples = "amountCents", description = "An input, the output, source or basis")
            String cell,

            @Schema(examples = "11500", description = "Absent when the row was added") @Nullable
            String before,

            @Schema(examples = "17250", description = "Absent when the row was removed") @Nullable
            String after) {

        static CellView of(CellDifference cell) {
            return new CellView(cell.cell(), cell.before(), cell.after());
        }
    }

    static DifferenceView of(Difference difference) {
        return new DifferenceView(
                difference.table(),
                difference.row(),
                difference.kind(),
                difference.cells().stream().map(CellView::of).toList());
    }
}

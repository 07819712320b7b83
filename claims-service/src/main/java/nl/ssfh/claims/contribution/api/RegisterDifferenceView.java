package nl.ssfh.claims.contribution.api;

import nl.ssfh.claims.contribution.domain.RegisterPreviews.Difference;
import nl.ssfh.claims.contribution.domain.RegisterPreviews.DifferenceKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How one number differs. */
@Schema(
        name = "RegisterDifference",
        description = "A PFZW number of which a register says something else than is known now")
public record RegisterDifferenceView(
        @Schema(examples = "1234.5678") String pfzwNumber,
        DifferenceKind kind,

        @Schema(description = "Status, with the days of arrears", examples = "PAYING") @Nullable
        String was,

        @Schema(description = "Status, with the days of arrears", examples = "IN_ARREARS 2024-09-01") @Nullable
        String becomes,

        @Schema(examples = "1") int practices,
        @Schema(examples = "2") int claims) {

    static RegisterDifferenceView of(Difference difference) {
        return new RegisterDifferenceView(
                difference.pfzw(),
                difference.kind(),
                difference.was(),
                difference.becomes(),
                difference.practices(),
                difference.claims());
    }
}

package nl.ssfh.claims.bulk.api;

import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.bulk.domain.Imports.Line;
import nl.ssfh.claims.bulk.domain.LineState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one line, and what to do about it. */
@Schema(name = "ImportLine", description = "What became of one line, and what to do about it")
public record ImportLineView(
        @Schema(description = "Line of the CSV file, the header being 1; or place in the JSON list", examples = "2")
        int line,

        LineState state,

        @Schema(description = "What is wrong, and so what to mend, for each field")
        List<Wrong> problems,

        @Nullable UUID placement,
        @Nullable UUID claim,

        @Schema(description = "Of the claim, once it is submitted", examples = "SSFH-2024-000123") @Nullable
        String reference) {

    /** What is wrong with one field, in English and Dutch. */
    @Schema(name = "ImportLineProblem", description = "What is wrong with one field, in English and Dutch")
    public record Wrong(
            @Schema(examples = "lastDay") String field,

            @Schema(examples = "must not be before the first day, 2 September 2024")
            String message,

            @Schema(examples = "mag niet vóór de eerste dag liggen, 2 september 2024")
            String messageNl) {}

    static ImportLineView of(Line line) {
        return new ImportLineView(
                line.number(),
                line.state(),
                line.flaws().stream()
                        .map(flaw -> new Wrong(flaw.field(), flaw.en(), flaw.nl()))
                        .toList(),
                line.placement(),
                line.claim(),
                line.reference());
    }
}

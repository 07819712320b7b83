package nl.ssfh.eligibility.policy.api;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.ssfh.eligibility.policy.domain.Basis;
import nl.ssfh.eligibility.policy.domain.RowChange;
import nl.ssfh.platform.problem.Violations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a row says from now on; what is left out stays as it is. */
@Schema(name = "PolicyRowRequest", description = "What a row says from now on; what is left out stays as it is")
public record RowRequest(
        @Schema(examples = "{\"hoursPerWeek\": \">= 16\"}", description = "By input, as S-FEEL unary tests") @Nullable
        Map<String, String> cells,

        @Schema(examples = "17250", description = "Cents a month, or an exclusion such as \"X5\" in quotes") @Nullable
        String outcome,

        @Schema(examples = "Besluit van 1 november 2026", description = "The rule it comes from, in Dutch") @Nullable
        String source,

        @Schema(examples = "true", description = "True when the figure is assumed and not published") @Nullable
        Boolean assumed) {

    RowChange change(String table, String row) {
        var changed = new LinkedHashMap<String, String>();
        if (cells != null) {
            changed.putAll(cells);
        }
        if (outcome != null) {
            changed.put(table.equals("exclusions") ? "code" : "amountCents", outcome);
        }
        if (source != null) {
            changed.put("source", source);
        }
        if (assumed != null) {
            changed.put("basis", (assumed ? Basis.ASSUMED : Basis.PUBLISHED).toString());
        }
        new Violations()
                .unless(
                        !changed.isEmpty() && !changed.containsValue(null),
                        "cells",
                        "or another field must say what changes",
                        "of een ander veld moet zeggen wat er verandert")
                .orElseThrow();
        return new RowChange(table, row, changed);
    }
}

package nl.ssfh.eligibility.policy.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.ssfh.eligibility.policy.domain.Basis;
import nl.ssfh.eligibility.policy.domain.table.TableSource;
import nl.ssfh.eligibility.policy.domain.table.TableSource.Heading;
import nl.ssfh.eligibility.policy.domain.table.TableSource.Rule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision table, cell by cell. */
@Schema(name = "PolicyTableContents", description = "A decision table, cell by cell")
record TableContents(
        @Schema(examples = "baseAmounts", description = "exclusions, baseAmounts or supplements")
        String name,

        @Schema(examples = "UNIQUE", description = "UNIQUE: one row gives the amount; COLLECT: all rows count")
        String hitPolicy,

        @Schema(examples = "[\"fee\", \"hoursPerWeek\"]") List<String> conditions,

        @Schema(examples = "amountCents") String result,

        List<RowContents> rows) {

    /** A row of it. */
    @Schema(name = "PolicyRow", description = "A row of it")
    record RowContents(
            @Schema(examples = "1", description = "Counted from 1")
            int number,

            @Schema(examples = "stipend-bol-15-hours", description = "Stays when rows are moved")
            String id,

            @Schema(
                    examples = "{\"fee\": \"\\\"STIPEND\\\"\", \"hoursPerWeek\": \">= 15\"}",
                    description = "By condition, as S-FEEL unary tests")
            Map<String, String> cells,

            @Schema(examples = "15000") String outcome,

            @Schema(examples = "Regeling SSFH vanaf januari 2024", description = "The rule it comes from, in Dutch")
            String source,

            @Schema(examples = "false", description = "True when the figure is assumed and not published")
            boolean assumed) {}

    static TableContents of(TableSource table) {
        var rules = table.rules();
        return new TableContents(
                table.name(),
                table.hitPolicy(),
                table.inputs().stream().map(Heading::name).toList(),
                table.outputs().getFirst().name(),
                IntStream.range(0, rules.size())
                        .mapToObj(index -> row(table, index + 1, rules.get(index)))
                        .toList());
    }

    private static RowContents row(TableSource table, int number, Rule rule) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < rule.inputs().size(); i++) {
            cells.put(table.inputs().get(i).name(), rule.inputs().get(i));
        }
        return new RowContents(
                number,
                rule.id(),
                cells,
                rule.outputs().getFirst(),
                rule.annotations().getFirst(),
                rule.annotations().getLast().equals(Basis.ASSUMED.toString()));
    }
}

package nl.ssfh.eligibility.policy.domain.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ssfh.eligibility.policy.domain.Parameters;

/** A decision table as it stands in its file: words in cells, nothing understood yet. */
public record TableSource(
        String name,
        String hitPolicy,
        String aggregation,
        List<Heading> inputs,
        List<Heading> outputs,
        List<String> annotations,
        List<Rule> rules) {

    public TableSource {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        annotations = List.copyOf(annotations);
        rules = List.copyOf(rules);
    }

    /** The parameters of a policy written as a table, to be compared like one. */
    public static TableSource ofParameters(Parameters parameters) {
        var rules = parameters.byName().entrySet().stream()
                .map(each -> new Rule(
                        each.getKey(),
                        List.of(),
                        List.of(each.getValue().value().toString()),
                        List.of(
                                each.getValue().source(),
                                each.getValue().basis().toString())))
                .toList();
        var value = new Heading("value", "string", "");
        return new TableSource(
                "parameters", "UNIQUE", "", List.of(), List.of(value), List.of("source", "basis"), rules);
    }

    /** The words of a row by the name of their column. */
    public Map<String, String> cells(Rule rule) {
        var cells = new LinkedHashMap<String, String>();
        put(cells, inputs.stream().map(Heading::name).toList(), rule.inputs());
        put(cells, outputs.stream().map(Heading::name).toList(), rule.outputs());
        put(cells, annotations, rule.annotations());
        return cells;
    }

    private static void put(Map<String, String> cells, List<String> names, List<String> words) {
        for (int i = 0; i < Math.min(names.size(), words.size()); i++) {
            cells.put(names.get(i), words.get(i));
        }
    }

    /**
     * The head of a column.
     *
     * @param values the allowed values as written, empty when the file names none
     */
    public record Heading(String name, String type, String values) {}

    public record Rule(String id, List<String> inputs, List<String> outputs, List<String> annotations) {

        public Rule {
            inputs = List.copyOf(inputs);
            outputs = List.copyOf(outputs);
            annotations = List.copyOf(annotations);
        }
    }
}

package nl.ssfh.eligibility.policy.domain.table;

import java.util.List;

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

package nl.ssfh.eligibility.policy.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ssfh.eligibility.policy.domain.Basis;
import nl.ssfh.eligibility.policy.domain.Flaw;
import nl.ssfh.eligibility.policy.domain.table.Place;
import nl.ssfh.eligibility.policy.domain.table.Shape;
import nl.ssfh.eligibility.policy.domain.table.TableSource;
import nl.ssfh.eligibility.policy.domain.table.TableSource.Heading;
import nl.ssfh.eligibility.policy.domain.table.TableSource.Rule;

/** The three decision tables of a DMN file. An element that we do not understand may change the rules: it is refused. */
final class DmnTables {

    private static final Map<String, Set<String>> KNOWN = Map.ofEntries(
            Map.entry("definitions", Set.of("description", "inputData", "decision")),
            Map.entry("inputData", Set.of("description", "variable")),
            Map.entry("decision", Set.of("description", "variable", "informationRequirement", "decisionTable")),
            Map.entry("informationRequirement", Set.of("requiredInput")),
            Map.entry("decisionTable", Set.of("description", "input", "output", "annotation", "rule")),
            Map.entry("input", Set.of("description", "inputExpression", "inputValues")),
            Map.entry("rule", Set.of("description", "inputEntry", "outputEntry", "annotationEntry")),
            Map.entry("inputExpression", Set.of("text")),
            Map.entry("inputValues", Set.of("text")),
            Map.entry("inputEntry", Set.of("text")),
            Map.entry("outputEntry", Set.of("text")),
            Map.entry("annotationEntry", Set.of("text")));

    private final Place place;
    private final Node definitions;

    private DmnTables(Place place, Node definitions) {
        this.place = place;
        this.definitions = definitions;
    }

    static DmnTables of(Place place, String xml) {
        var definitions = DmnXml.read(place, xml);
        place.require(definitions.name().equals("definitions"), Flaw.NOT_DMN);
        refuseUnknown(place, definitions);
        var tables = definitions.all("decision").size();
        place.require(tables == 3, Flaw.DECISIONS, tables);
        return new DmnTables(place, definitions);
    }

    private static void refuseUnknown(Place place, Node node) {
        for (var child : node.children()) {
            var known = KNOWN.getOrDefault(node.name(), Set.of()).contains(child.name());
            place.require(known, Flaw.UNKNOWN_ELEMENT, child.name(), node.name());
            refuseUnknown(place, child);
        }
    }

    TableSource table(Shape<?> shape) {
        var here = place.table(shape.name());
        var decisions = definitions.all("decision").stream()
                .filter(decision -> decision.attribute("name").equals(shape.name()))
                .toList();
        here.require(decisions.size() == 1, Flaw.ONCE);
        var tables = decisions.getFirst().all("decisionTable");
        here.require(tables.size() == 1, Flaw.ONE_TABLE);
        return source(shape.name(), tables.getFirst());
    }

    private static TableSource source(String name, Node table) {
        return new TableSource(
                name,
                // UNIQUE is what DMN means when a table names no hit policy.
                table.attributes().getOrDefault("hitPolicy", "UNIQUE"),
                table.attribute("aggregation"),
                table.all("input").stream().map(DmnTables::input).toList(),
                table.all("output").stream().map(DmnTables::output).toList(),
                attributes(table.all("annotation")),
                table.all("rule").stream().map(DmnTables::rule).toList());
    }

    private static Heading input(Node input) {
        var type = input.all("inputExpression").stream()
                .map(expression -> expression.attribute("typeRef"))
                .findFirst()
                .orElse("");
        return new Heading(input.words("inputExpression", "text"), type, input.words("inputValues", "text"));
    }

    private static Heading output(Node output) {
        return new Heading(output.attribute("name"), output.attribute("typeRef"), "");
    }

    private static Rule rule(Node rule) {
        return new Rule(
                rule.attribute("id"), texts(rule.all("inputEntry")), texts(rule.all("outputEntry")), annotations(rule));
    }

    /**
     * Editors of DMN that show one annotation write it as the description of the row: that is its source then. A row
     * that says nothing of its basis is ours.
     */
    private static List<String> annotations(Node rule) {
        var written = texts(rule.all("annotationEntry"));
        var description = rule.words("description");
        if (written.size() > 2 || (written.size() == 2 && description.isEmpty())) {
            return written;
        }
        var source = written.isEmpty() ? "" : written.getFirst();
        var basis = written.size() == 2 ? written.getLast() : Basis.ASSUMED.toString();
        return List.of(description.isEmpty() ? source : description, basis);
    }

    private static List<String> texts(List<Node> entries) {
        return entries.stream().map(entry -> entry.words("text")).toList();
    }

    private static List<String> attributes(List<Node> annotations) {
        return annotations.stream()
                .map(annotation -> annotation.attribute("name"))
                .toList();
    }
}

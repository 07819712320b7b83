package nl.ssfh.eligibility.policy.store;

import java.util.List;
import java.util.Map;

/** An element of the DMN namespace, with its text when it has no children. */
record Node(String name, Map<String, String> attributes, List<Node> children, String text) {

    Node {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    List<Node> all(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    /** The text of the first such child's {@code text} element, without the space around it. */
    String words(String... path) {
        var node = this;
        for (var step : path) {
            var found = node.all(step);
            if (found.isEmpty()) {
                return "";
            }
            node = found.getFirst();
        }
        return node.text.strip();
    }
}

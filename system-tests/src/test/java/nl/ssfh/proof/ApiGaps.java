package nl.ssfh.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what a description of an API leaves to guess. */
final class ApiGaps {

    private static final String PROBLEM = "application/problem+json";

    /** Files whose form others laid down: no example says more than the name of the form does. */
    private static final Set<String> FILES =
            Set.of("application/pdf", "application/zip", "image/jpeg", "image/png", "application/xml");

    private static final String SHEET = "text/csv";

    private final JsonNode api;
    private final List<String> found = new ArrayList<>();

    private ApiGaps(JsonNode api) {
        this.api = api;
    }

    static List<String> in(JsonNode api) {
        var gaps = new ApiGaps(api);
        gaps.inSchemas();
        gaps.inOperations();
        return gaps.found;
    }

    private void inSchemas() {
        for (var named : api.at("/components/schemas").properties()) {
            var schema = named.getValue();
            require(schema.hasNonNull("description"), named.getKey() + " says not what it is");
            for (var property : schema.path("properties").properties()) {
                require(
                        !isPlainText(property.getValue()) || property.getValue().has("examples"),
                        named.getKey() + "." + property.getKey() + " has no example");
            }
        }
    }

    private static boolean isPlainText(JsonNode schema) {
        return schema.path("type").asText().equals("string")
                && !schema.has("$ref")
                && !schema.has("enum")
                && !schema.has("format");
    }

    private void inOperations() {
        for (var path : api.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                inOperation(path.getKey(), operation.getKey(), operation.getValue());
            }
        }
    }

    private void inOperation(String path, String method, JsonNode operation) {
        var what = method + " " + path;
        require(operation.hasNonNull("description"), what + " says not what it does");
        for (var parameter : operation.path("parameters")) {
            require(
                    parameter.has("$ref") || parameter.hasNonNull("description"),
                    what + " says not what " + parameter.path("name").asText() + " is");
        }
        for (var status : errorsOf(path, method, operation)) {
            require(operation.path("responses").has(status), what + " says nothing of " + status);
        }
        inBody(what + " takes", operation.path("requestBody"), "");
        for (var answer : operation.path("responses").properties()) {
            if (answer.getKey().startsWith("2")) {
                inBody(what + " answers", answer.getValue(), SHEET);
            } else {
                require(isProblem(answer.getValue()), what + " answers no problem as " + answer.getKey());
            }
        }
    }

    private static List<String> errorsOf(String path, String method, JsonNode operation) {
        var errors = new ArrayList<>(List.of("400", "401", "403", "500"));
        if (path.contains("{")) {
            errors.add("404");
        }
        if (method.equals("post") || method.equals("put")) {
            errors.addAll(List.of("413", "415"));
        }
        if (operation.path("parameters").toString().contains("Idempotency-Key")) {
            errors.addAll(List.of("409", "422"));
        }
        return errors;
    }

    private void inBody(String what, JsonNode body, String without) {
        for (var type : body.path("content").properties()) {
            var content = type.getValue();
            require(
                    FILES.contains(type.getKey())
                            || type.getKey().equals(without)
                            || content.has("example")
                            || content.has("examples"),
                    what + " " + type.getKey() + " without an example");
        }
    }

    private boolean isProblem(JsonNode answer) {
        var ref = answer.path("$ref").asText();
        return (ref.isEmpty() ? answer : api.at(ref.substring(1)))
                .path("content")
                .has(PROBLEM);
    }

    private void require(boolean met, String gap) {
        if (!met) {
            found.add(gap);
        }
    }
}

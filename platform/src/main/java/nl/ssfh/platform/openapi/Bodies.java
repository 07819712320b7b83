package nl.ssfh.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Gives what an operation takes and answers an example, and its parameters their words. */
final class Bodies {

    private static final String JSON = "application/json";

    private final Examples examples;
    private final Words words;

    Bodies(Examples examples, Words words) {
        this.examples = examples;
        this.words = words;
    }

    void complete(Operation operation) {
        Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of())
                .forEach(this::describe);
        if (operation.getRequestBody() != null) {
            exemplify(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                exemplify(answer.getContent());
            }
        });
    }

    private void describe(Parameter parameter) {
        if (parameter.getName() != null && parameter.getDescription() == null) {
            words.ofParameter(parameter.getName()).ifPresent(parameter::setDescription);
        }
    }

    private void exemplify(@Nullable Content content) {
        var types = content == null ? Map.<String, MediaType>of() : content.getMediaTypes();
        var type = types.get(JSON);
        if (type != null && type.getExample() == null && type.getExamples() == null && type.getSchema() != null) {
            type.setExample(examples.of(type.getSchema()));
        }
    }
}

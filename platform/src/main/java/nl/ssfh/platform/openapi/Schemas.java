package nl.ssfh.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Says of each schema, and of each of its properties, what stands in {@link Words} and not in an annotation. */
final class Schemas {

    private static final String PAGE = "Page";
    private static final String NEXT = "next";

    private final Words words;

    Schemas(Words words) {
        this.words = words;
    }

    void complete(Map<String, Schema> schemas) {
        schemas.forEach(this::complete);
    }

    private void complete(String name, Schema schema) {
        if (schema.getDescription() == null) {
            words.ofSchema(name).ifPresent(schema::setDescription);
        }
        var properties = Objects.requireNonNullElse(schema.getProperties(), Map.<String, Schema>of());
        if (schema.getDescription() == null && name.startsWith(PAGE) && properties.containsKey(NEXT)) {
            schema.setDescription("A part of a list, and how to get the next part");
        }
        properties.forEach((property, of) -> exemplify(name, property, of));
    }

    private void exemplify(String name, String property, Schema schema) {
        if (schema.getItems() != null) {
            exemplify(name, property, schema.getItems());
        } else if (schema.getExamples() == null && schema.getEnumeration() == null) {
            words.exampleOf(name, property).ifPresent(text -> schema.addExample(Examples.read(text, schema)));
        }
    }

    static boolean is(Schema schema, SchemaType type) {
        return Objects.requireNonNullElse(schema.getType(), List.<SchemaType>of())
                .contains(type);
    }
}

package nl.ssfh.platform.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** Makes the example of a body out of the examples of its parts, so that nobody writes or mends it by hand. */
final class Examples {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final Map<String, Object> BY_FORMAT = Map.of(
            "uuid", "01936f7e-6a00-7000-8000-000000000000", "date", "2024-09-02", "date-time", "2024-09-02T09:30:00Z");

    private final Map<String, Schema> schemas;

    Examples(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /** Absent where no example can be made up, such as of a text that nothing is said of. */
    @Nullable
    Object of(Schema schema) {
        return of(schema, Set.of());
    }

    private @Nullable Object of(Schema schema, Set<String> within) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return read(schema.getExamples().getFirst(), schema);
        }
        if (schema.getRef() != null) {
            return ofNamed(schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1), within);
        }
        if (schema.getEnumeration() != null) {
            return schema.getEnumeration().getFirst();
        }
        return made(schema, within);
    }

    private @Nullable Object ofNamed(String name, Set<String> within) {
        var schema = schemas.get(name);
        if (schema == null || within.contains(name)) {
            return null;
        }
        var deeper = new HashSet<>(within);
        deeper.add(name);
        return of(schema, deeper);
    }

    private @Nullable Object made(Schema schema, Set<String> within) {
        if (schema.getProperties() != null) {
            var object = new LinkedHashMap<String, Object>();
            schema.getProperties().forEach((name, property) -> put(object, name, of(property, within)));
            return object;
        }
        if (schema.getItems() != null) {
            var item = of(schema.getItems(), within);
            return item == null ? List.of() : List.of(item);
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            var object = new LinkedHashMap<String, Object>();
            put(object, "name", of(schema.getAdditionalPropertiesSchema(), within));
            return object;
        }
        return ofType(schema);
    }

    private static void put(Map<String, Object> object, String name, @Nullable Object value) {
        if (value != null) {
            object.put(name, value);
        }
    }

    private static @Nullable Object ofType(Schema schema) {
        if (Schemas.is(schema, SchemaType.BOOLEAN)) {
            return true;
        }
        if (Schemas.is(schema, SchemaType.INTEGER) || Schemas.is(schema, SchemaType.NUMBER)) {
            return 1;
        }
        if (Schemas.is(schema, SchemaType.OBJECT)) {
            return Map.of();
        }
        return schema.getFormat() == null ? null : BY_FORMAT.get(schema.getFormat());
    }

    /** An annotation and a file hold text: what is no text itself is read as JSON. */
    static Object read(Object example, Schema schema) {
        if (!(example instanceof String text) || schema.getRef() != null || Schemas.is(schema, SchemaType.STRING)) {
            return example;
        }
        try {
            return JSON.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("This example is no value of its type: " + text, e);
        }
    }
}

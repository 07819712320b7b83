package nl.ssfh.contracts;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Describes all events as an AsyncAPI document, from the records themselves. */
final class AsyncApi {

    private final ObjectMapper json;
    private final ObjectNode schemas;

    AsyncApi(ObjectMapper json) {
        this.json = json;
        this.schemas = json.createObjectNode();
    }

    ObjectNode document() throws IOException {
        var document = json.createObjectNode().put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Mijn-SSFH events")
                .put("version", "1.0.0")
                .put("description", "CloudEvents 1.0 in binary mode. Ids, dates, cents and codes only.");
        var channels = document.putObject("channels");
        var messages = json.createObjectNode();
        for (var type : EventType.values()) {
            var reference = "#/components/messages/" + type.wireName();
            var channel = channels.withObjectProperty(type.topic()).put("address", type.topic());
            channel.withObjectProperty("messages").putObject(type.wireName()).put("$ref", reference);
            messages.set(type.wireName(), message(type));
        }
        var components = document.putObject("components");
        components.set("messages", messages);
        components.set("schemas", schemas);
        return document;
    }

    private ObjectNode message(EventType type) throws IOException {
        var message = json.createObjectNode().put("name", type.wireName()).put("contentType", "application/json");
        var headers = message.putObject("headers").put("type", "object");
        var names = headers.putObject("properties");
        for (var name : new String[] {"ce_specversion", "ce_id", "ce_type", "ce_source", "ce_subject", "ce_time"}) {
            names.putObject(name).put("type", "string");
        }
        message.set("payload", schema(type.event()));
        var sample = json.readTree(getClass().getResourceAsStream("/samples/%s.json".formatted(type.wireName())));
        message.putArray("examples").addObject().set("payload", sample);
        return message;
    }

    private ObjectNode schema(Type type) {
        if (type instanceof ParameterizedType list) {
            var array = json.createObjectNode().put("type", "array");
            array.set("items", schema(list.getActualTypeArguments()[0]));
            return array;
        }
        var plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain);
        }
        return plain.isEnum() ? enumeration(plain) : value(plain);
    }

    private ObjectNode record(Class<?> type) {
        if (!schemas.has(type.getSimpleName())) {
            var schema = schemas.putObject(type.getSimpleName()).put("type", "object");
            ArrayNode required = schema.putArray("required");
            var properties = schema.putObject("properties");
            for (var part : type.getRecordComponents()) {
                properties.set(part.getName(), schema(part.getGenericType()));
                if (!mayBeAbsent(part)) {
                    required.add(part.getName());
                }
            }
        }
        return json.createObjectNode().put("$ref", "#/components/schemas/" + type.getSimpleName());
    }

    private static boolean mayBeAbsent(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private ObjectNode enumeration(Class<?> type) {
        var schema = json.createObjectNode().put("type", "string");
        var values = schema.putArray("enum");
        Arrays.stream(type.getEnumConstants()).forEach(each -> values.add(each.toString()));
        return schema;
    }

    private ObjectNode value(Class<?> type) {
        var schema = json.createObjectNode();
        if (type == UUID.class) {
            return schema.put("type", "string").put("format", "uuid");
        }
        if (type == LocalDate.class) {
            return schema.put("type", "string").put("format", "date");
        }
        if (type == YearMonth.class) {
            return schema.put("type", "string").put("pattern", "^\\d{4}-\\d{2}$");
        }
        if (type == boolean.class || type == Boolean.class) {
            return schema.put("type", "boolean");
        }
        if (type == String.class) {
            return schema.put("type", "string");
        }
        return schema.put("type", type == BigDecimal.class ? "number" : "integer");
    }
}

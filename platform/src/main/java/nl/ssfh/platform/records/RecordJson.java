package nl.ssfh.platform.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads records as the database writes them, with the names of fields as our API has them. */
@ApplicationScoped
public class RecordJson {

    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z0-9])");

    private final ObjectMapper json;

    RecordJson(ObjectMapper json) {
        this.json = json;
    }

    public JsonNode read(String text) {
        try {
            return renamed(json.readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read a record", e);
        }
    }

    private JsonNode renamed(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                var copy = json.createObjectNode();
                object.properties().forEach(field -> copy.set(name(field.getKey()), renamed(field.getValue())));
                yield copy;
            }
            case ArrayNode array -> {
                var copy = json.createArrayNode();
                array.forEach(each -> copy.add(renamed(each)));
                yield copy;
            }
            default -> node;
        };
    }

    private static String name(String column) {
        return UNDERSCORE.matcher(column).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}

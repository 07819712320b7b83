package nl.ssfh.eligibility.policy.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import nl.ssfh.eligibility.policy.domain.Parameters;
import nl.ssfh.eligibility.policy.domain.Validity;
import nl.ssfh.eligibility.policy.domain.table.Place;

/**
 * Reads the parameters that lie beside a DMN file: every field must be there but the one that says which version it
 * replaces, none may be unknown or guessed.
 */
final class ParametersFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfigDefaults(
                    config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .build();

    private static final String REPLACES = "replaces";

    private ParametersFile() {}

    static Parameters read(Place place, String json) {
        try {
            var fields = JSON.readTree(json);
            if (fields instanceof ObjectNode object && !object.has(REPLACES)) {
                object.putNull(REPLACES);
            }
            return JSON.treeToValue(fields, Parameters.class);
        } catch (JsonProcessingException e) {
            throw place.refuse("the parameters are wrong: " + e.getOriginalMessage());
        }
    }

    /** The same parameters under another name and for other months, which nobody laid down yet. */
    static String copy(String of, String json, String version, Validity months) {
        try {
            var copy = (ObjectNode) JSON.readTree(json);
            copy.put("version", version);
            copy.remove(REPLACES);
            copy.putObject("placementMonths")
                    .put("source", "Overgenomen van " + of + "; de maanden zijn nog niet vastgesteld")
                    .put("basis", "assumed")
                    .putObject("value")
                    .put("first", months.first().toString())
                    .put("last", months.last() == null ? null : months.last().toString());
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(copy) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Parameters that were compiled cannot be read", e);
        }
    }
}

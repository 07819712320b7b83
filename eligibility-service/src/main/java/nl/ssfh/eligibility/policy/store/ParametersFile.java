package nl.ssfh.eligibility.policy.store;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import nl.ssfh.eligibility.policy.domain.Flaw;
import nl.ssfh.eligibility.policy.domain.Parameters;
import nl.ssfh.eligibility.policy.domain.Said;
import nl.ssfh.eligibility.policy.domain.Validity;
import nl.ssfh.eligibility.policy.domain.WrongParameter;
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
            throw place.refuse(reason(e).after(Flaw.PARAMETERS.with()));
        }
    }

    /** What the library says is for programmers: a Dutch reader is told where it is. */
    private static Said reason(JsonProcessingException e) {
        if (e.getCause() instanceof WrongParameter wrong) {
            return wrong.reason();
        }
        var path = e instanceof JsonMappingException mapping
                ? mapping.getPath().stream().map(Reference::getFieldName).collect(joining("."))
                : "";
        return new Said(e.getOriginalMessage(), path.isEmpty() ? "dit is geen JSON zoals verwacht" : "bij " + path);
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

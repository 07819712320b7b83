package nl.ssfh.claims.bulk.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.ssfh.claims.bulk.domain.Offer;
import nl.ssfh.claims.input.domain.Flaw;
import org.jspecify.annotations.Nullable;

/** Lines as they are kept while they wait. */
@ApplicationScoped
class LineJson {

    private static final TypeReference<List<Flaw>> FLAWS = new TypeReference<>() {};

    private final ObjectMapper json;

    LineJson(ObjectMapper json) {
        this.json = json;
    }

    @Nullable
    String write(@Nullable Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A line cannot be kept", e);
        }
    }

    Offer offer(String text) {
        try {
            return json.readValue(text, Offer.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A line that was kept cannot be read", e);
        }
    }

    List<Flaw> flaws(String text) {
        try {
            return json.readValue(text, FLAWS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The flaws of a line cannot be read", e);
        }
    }
}

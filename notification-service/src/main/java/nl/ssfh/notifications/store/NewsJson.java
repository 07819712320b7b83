package nl.ssfh.notifications.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import nl.ssfh.notifications.domain.News;
import nl.ssfh.notifications.domain.NewsKind;

/** News as it is stored. Unknown fields are passed over, so that an older release reads what a younger one wrote. */
final class NewsJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private NewsJson() {}

    static String write(News news) {
        try {
            return JSON.writeValueAsString(news);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write " + news.getClass().getSimpleName(), e);
        }
    }

    static News read(NewsKind kind, String json) {
        try {
            return JSON.readValue(json, kind.type());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read stored " + kind, e);
        }
    }
}

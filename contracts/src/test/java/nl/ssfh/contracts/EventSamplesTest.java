package nl.ssfh.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One sample of each event is kept for ever. Editing a sample to make this pass breaks a consumer. */
class EventSamplesTest {

    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static final Pattern PERSONAL = Pattern.compile("(?i).*(iban|name|bsn|mail|phone|birth|address).*");

    @ParameterizedTest
    @EnumSource
    void what_was_ever_sent_can_still_be_read(EventType type) throws IOException {
        var sample = JSON.readTree(getClass().getResourceAsStream("/samples/%s.json".formatted(type.wireName())));

        Event read = JSON.treeToValue(sample, type.event());

        assertThat(EventType.of(read)).isEqualTo(type);
        assertThat(JSON.readTree(JSON.writeValueAsString(read))).isEqualTo(sample);
    }

    @ParameterizedTest
    @EnumSource
    void a_younger_teller_may_add_fields(EventType type) throws IOException {
        var sample = (com.fasterxml.jackson.databind.node.ObjectNode)
                JSON.readTree(getClass().getResourceAsStream("/samples/%s.json".formatted(type.wireName())));

        Event read = JSON.treeToValue(sample.put("addedLater", true), type.event());

        assertThat(EventType.of(read)).isEqualTo(type);
    }

    @Test
    void a_decision_from_before_anybody_was_asked_asks_for_no_confirmation() throws IOException {
        var sample = JSON.readTree(getClass().getResourceAsStream("/samples/ssfh.claim.decided.v1.json"));
        sample.path("months")
                .forEach(month -> ((com.fasterxml.jackson.databind.node.ObjectNode) month).remove("confirmation"));

        var read = (EligibilityEvent.ClaimDecided) JSON.treeToValue(sample, EventType.CLAIM_DECIDED.event());

        assertThat(read.months())
                .hasSize(3)
                .extracting(MonthDecision::confirmation)
                .containsOnlyNulls();
    }

    @Test
    void a_decision_from_before_causes_were_told_has_none() throws IOException {
        var sample = (com.fasterxml.jackson.databind.node.ObjectNode)
                JSON.readTree(getClass().getResourceAsStream("/samples/ssfh.claim.decided.v1.json"));
        sample.remove("cause");

        var read = (EligibilityEvent.ClaimDecided) JSON.treeToValue(sample, EventType.CLAIM_DECIDED.event());

        assertThat(read.cause()).isNull();
    }

    @Test
    void no_event_has_a_place_for_personal_data() {
        var fields = Stream.of(EventType.values()).flatMap(type -> fields(type.event()));

        assertThat(fields.filter(field -> PERSONAL.matcher(field).matches()))
                .containsExactlyInAnyOrder(
                        "namesPractice",
                        "namesStudent",
                        "namesPractice",
                        "namesStudent",
                        "namesPractice",
                        "namesStudent",
                        "namesPractice",
                        "namesStudent",
                        "namesPractice",
                        "namesStudent");
    }

    private static Stream<String> fields(Class<?> type) {
        if (!type.isRecord() || !type.getPackage().equals(Event.class.getPackage())) {
            return Stream.of();
        }
        return Stream.of(type.getRecordComponents())
                .flatMap(part -> Stream.concat(Stream.of(part.getName()), fields(part.getType())));
    }
}

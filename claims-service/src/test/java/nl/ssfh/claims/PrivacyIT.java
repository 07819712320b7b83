package nl.ssfh.claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ssfh.claims.Api.body;
import static nl.ssfh.claims.Api.placementBody;
import static nl.ssfh.claims.Api.post;
import static nl.ssfh.claims.Api.practiceBody;
import static nl.ssfh.claims.Api.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.ClaimWithdrawn;
import nl.ssfh.contracts.ClaimsEvent.MandateEnded;
import nl.ssfh.contracts.Topics;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PrivacyIT {

    static final String CANARY = "kanariepiet";

    String anna = Tokens.practice("anna");

    @Test
    void no_event_tells_who_somebody_is() {
        var practice = Api.create(
                anna,
                "/v1/practices",
                with(with(practiceBody(), "name", CANARY), "contact.email", CANARY + "@example.nl"));
        var mandates = "/v1/practices/" + practice + "/mandates";
        var mandate = Api.create(anna, mandates, body("subject", UUID.randomUUID(), "role", "FILER"));
        var named = with(placementBody(practice), "student.name", "Piet " + CANARY);
        var placement = Api.create(anna, "/v1/placements", with(named, "student.email", CANARY + "@school.nl"));
        var claim = Api.submitted(anna, placement);
        post(anna, "/v1/placements/" + placement + "/changes", body("kind", "EARLY_END", "lastDay", "2024-12-31"))
                .statusCode(201);
        post(anna, "/v1/claims/" + claim + "/withdrawal", "").statusCode(200);
        Api.as(anna).delete(mandates + "/" + mandate).then().statusCode(204);

        Topic.heard(ClaimWithdrawn.class, told -> told.claim().equals(UUID.fromString(claim)));
        Topic.heard(MandateEnded.class, told -> told.mandate().equals(UUID.fromString(mandate)));
        assertThat(Topic.raw(Topics.CLAIMS))
                .extracting(PrivacyIT::text)
                .anyMatch(text -> text.contains(claim))
                .noneMatch(text -> text.contains(CANARY))
                .noneMatch(text -> text.contains("@"));
    }

    /** All that a listener gets: key, headers and body. */
    static String text(ConsumerRecord<String, byte[]> message) {
        var text = new StringBuilder(message.key()).append(new String(message.value(), UTF_8));
        message.headers().forEach(header -> text.append(header.key()).append(new String(header.value(), UTF_8)));
        return text.toString().toLowerCase(Locale.ROOT);
    }
}

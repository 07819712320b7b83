package nl.ssfh.notifications;

import static io.restassured.RestAssured.given;
import static nl.ssfh.notifications.testing.People.mailsTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.FactContested;
import nl.ssfh.notifications.testing.ClaimsStandIn;
import nl.ssfh.notifications.testing.Officer;
import nl.ssfh.notifications.testing.People;
import nl.ssfh.notifications.testing.Stories;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;

/** What did not arrive is taken in, shown in words, and sent again. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ClaimsStandIn.class)
class TroubleIT {

    Stories story = Stories.begin("SSFH-2024-000668");
    People people = People.of(story);

    @Test
    void a_mail_that_comes_back_is_shown_in_words_and_can_be_sent_again() {
        Topic.send(new FactContested(UUID.randomUUID(), story.placement(), story.practice(), "HOURS"));
        mailsTo(people.practice(), 1);
        var message = "/v1/messages/"
                + Officer.messagesOf(story.placement()).getFirst().get("id");

        report(message + "/bounce", Map.of("code", "4.2.2")).statusCode(400);
        report(message + "/bounce", Map.of("code", "5.1.1")).statusCode(204);
        report(message + "/bounce", Map.of("code", "5.1.1")).statusCode(204);
        report("/v1/messages/" + UUID.randomUUID() + "/bounce", Map.of("code", "5.1.1"))
                .statusCode(404);

        given().auth()
                .oauth2(Tokens.officer("otto"))
                .get("/v1/messages?state=BOUNCED&placement=" + story.placement())
                .then()
                .body("items[0].reason", equalTo("DSN_5.1.1"))
                .body("items[0].reasonNl", containsString("Controleer het mailadres"));
        resend(message).statusCode(204);
        resend(message).statusCode(409).body("type", equalTo("/problems/message-not-stuck"));
        assertThat(mailsTo(people.practice(), 2))
                .extracting(mail -> mail.path("messageId").asText())
                .doesNotHaveDuplicates();
    }

    @Test
    void who_complained_to_his_provider_gets_no_more_of_that_kind() {
        Topic.send(new FactContested(UUID.randomUUID(), story.placement(), story.practice(), "HOURS"));
        mailsTo(people.practice(), 1);
        var message = "/v1/messages/"
                + Officer.messagesOf(story.placement()).getFirst().get("id");

        report(message + "/complaint", Map.of()).statusCode(204);
        Topic.send(new FactContested(UUID.randomUUID(), story.placement(), story.practice(), "TRACK"));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(Officer.statesOf(story.placement())).containsExactly("SENT", "KEPT"));
        mailsTo(people.practice(), 1);
    }

    private static ValidatableResponse report(String path, Map<String, String> body) {
        return given().auth()
                .oauth2(Tokens.service("gateway"))
                .contentType("application/json")
                .body(body)
                .put(path)
                .then();
    }

    private static ValidatableResponse resend(String message) {
        return given().auth()
                .oauth2(Tokens.officer("otto"))
                .put(message + "/resending")
                .then();
    }
}

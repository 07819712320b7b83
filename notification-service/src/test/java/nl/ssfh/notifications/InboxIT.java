package nl.ssfh.notifications;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.MandateEnded;
import nl.ssfh.contracts.ClaimsEvent.MandateGranted;
import nl.ssfh.contracts.ClaimsEvent.StudentLinked;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.notifications.testing.ClaimsStandIn;
import nl.ssfh.notifications.testing.Stories;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ClaimsStandIn.class)
class InboxIT {

    static final String MINE = "/v1/my-messages";

    Stories story = Stories.begin("SSFH-2024-000777");
    UUID mandate = UUID.randomUUID();
    String manager = Tokens.practice("manager-" + story.practice());
    String student = Tokens.student("student-" + story.placement());

    @BeforeEach
    void everybodyPrefersTheInbox() {
        ClaimsStandIn.knowsWithoutMail(story.placement(), "PRACTICE", "praktijk@huisarts.example");
        ClaimsStandIn.knowsWithoutMail(story.placement(), "STUDENT", "student@school.example");
        Topic.send(new MandateGranted(mandate, story.practice(), Tokens.subject(manager), MandateRole.VIEWER));
        Topic.send(new StudentLinked(UUID.randomUUID(), story.placement(), story.practice(), Tokens.subject(student)));
        Topic.send(story.submitted());
    }

    @Test
    void practice_and_student_read_what_they_were_told_the_youngest_first() {
        Topic.send(story.refused(Exclusion.X1));

        awaitMessages(manager, 2)
                .body("items.kind", contains("CLAIM_DECIDED", "CLAIM_RECEIVED"))
                .body("items[0].text", containsString("SSFH-2024-000777"))
                .body("items.recipient", contains("PRACTICE", "PRACTICE"));
        awaitMessages(student, 2)
                .body("items.recipient", contains("STUDENT", "STUDENT"))
                .body(
                        "items.placement",
                        contains(story.placement().toString(), story.placement().toString()));
        var next = get(manager, "?limit=1")
                .body("items.kind", contains("CLAIM_DECIDED"))
                .extract()
                .<String>path("next");
        get(manager, "?limit=1&cursor=" + next)
                .body("items.kind", contains("CLAIM_RECEIVED"))
                .body("next", nullValue());
    }

    @Test
    void it_is_read_in_the_language_that_is_asked_for() {
        awaitMessages(manager, 1).body("items[0].subject", containsString("ontvangen"));

        given().auth()
                .oauth2(manager)
                .header("Accept-Language", "en-GB,en;q=0.9")
                .get(MINE)
                .then()
                .statusCode(200)
                .body("items[0].subject", containsString("received"));
    }

    @Test
    void nobody_else_reads_it() {
        awaitMessages(manager, 1);

        get(Tokens.practice("somebody-" + mandate), "").body("items", hasSize(0));
        get(Tokens.student("somebody-" + mandate), "").body("items", hasSize(0));
        given().auth().oauth2(Tokens.auditor("audrey")).get(MINE).then().statusCode(403);
        given().get(MINE).then().statusCode(401);
    }

    @Test
    void who_acts_for_the_practice_no_longer_reads_no_longer() {
        awaitMessages(manager, 1);

        Topic.send(new MandateEnded(mandate, story.practice(), Tokens.subject(manager)));

        awaitMessages(manager, 0);
    }

    @Test
    void each_marks_his_own_as_read() {
        var id = awaitMessages(manager, 1)
                .body("items[0].readAt", nullValue())
                .extract()
                .<String>path("items[0].id");

        mark(student, id).statusCode(404);
        mark(manager, UUID.randomUUID().toString()).statusCode(404);
        mark(manager, id).statusCode(204);

        var readAt = get(manager, "")
                .body("items[0].readAt", notNullValue())
                .extract()
                .<String>path("items[0].readAt");
        mark(manager, id).statusCode(204);
        get(manager, "").body("items[0].readAt", equalTo(readAt));
    }

    static ValidatableResponse mark(String token, String id) {
        return given().auth().oauth2(token).put(MINE + "/" + id + "/reading").then();
    }

    static ValidatableResponse get(String token, String query) {
        return given().auth().oauth2(token).get(MINE + query).then().statusCode(200);
    }

    static ValidatableResponse awaitMessages(String token, int count) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> get(token, "").body("items", hasSize(count)));
        return get(token, "");
    }
}

package nl.ssfh.notifications;

import static io.restassured.RestAssured.given;
import static nl.ssfh.notifications.testing.People.mailsTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ssfh.notifications.testing.ClaimsStandIn;
import nl.ssfh.notifications.testing.People;
import nl.ssfh.notifications.testing.Stories;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ClaimsStandIn.class)
class MessageResourceIT {

    @Test
    void an_auditor_pages_through_the_messages_of_a_placement() {
        var story = Stories.begin("SSFH-2024-000400");
        var people = People.of(story);
        Topic.send(story.submitted());
        mailsTo(people.student(), 1);
        Topic.send(story.withdrawn());
        mailsTo(people.practice(), 2);

        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var page = as(Tokens.auditor("audrey"))
                    .queryParam("placement", story.placement().toString())
                    .queryParam("limit", 2)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/v1/messages")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id"));
            assertThat(page.<String>getList("items.state")).containsOnly("SENT");
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(ids).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void a_student_may_know_what_was_told_to_him() {
        var story = Stories.begin("SSFH-2024-000402");
        var people = People.of(story);
        Topic.send(story.submitted());
        mailsTo(people.student(), 1);

        as(Tokens.service("claims"))
                .contentType("application/json")
                .body(Map.of("placements", List.of(story.placement())))
                .post("/v1/placement-records")
                .then()
                .statusCode(200)
                .body("messages.kind", contains("CLAIM_RECEIVED"))
                .body("messages.state", contains("SENT"));
    }

    @Test
    void an_officer_counts_what_was_sent_in_which_language() {
        var story = Stories.begin("SSFH-2024-000401");
        var people = People.of(story, "en", "en");
        Topic.send(story.rejected("AC06"));
        mailsTo(people.practice(), 1);

        as(Tokens.officer("otto"))
                .get("/v1/messages/counts")
                .then()
                .statusCode(200)
                .body(
                        "find { it.kind == 'INSTALMENT_REJECTED' && it.language == 'EN' && it.state == 'SENT' }.recipient",
                        equalTo("PRACTICE"))
                .body(
                        "find { it.kind == 'INSTALMENT_REJECTED' && it.language == 'EN' && it.state == 'SENT' }.count",
                        greaterThanOrEqualTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/messages", "/v1/messages/counts"})
    void only_fund_staff_and_auditors_may_look(String path) {
        given().get(path).then().statusCode(401).body("type", equalTo("/problems/not-signed-in"));
        for (var token : List.of(Tokens.practice("anna"), Tokens.student("sam"), Tokens.service("x"))) {
            as(token).get(path).then().statusCode(403).body("type", equalTo("/problems/not-allowed"));
        }
    }

    @ParameterizedTest
    @CsvSource({"placement,7", "cursor,zzz", "limit,0", "limit,201"})
    void a_wrong_question_is_answered_with_the_field_that_is_wrong(String field, String value) {
        as(Tokens.officer("otto"))
                .queryParam(field, value)
                .get("/v1/messages")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-input"))
                .body("violations[0].field", equalTo(field))
                .body("violations[0].messageNl", notNullValue());
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}

package nl.ssfh.claims;

import static io.restassured.RestAssured.given;
import static nl.ssfh.claims.Api.as;
import static nl.ssfh.claims.Api.claimBody;
import static nl.ssfh.claims.Api.post;
import static nl.ssfh.claims.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class IdempotencyIT {

    static final int CALLERS = 20;
    static final int CROWD = 100;

    String anna = Tokens.practice("anna");
    String placement = "";

    @BeforeEach
    void register() {
        placement = Api.placement(anna, Api.practice(anna));
    }

    @Test
    void the_same_request_again_gets_the_same_answer() {
        var key = UUID.randomUUID().toString();

        var first = send(key, claim());
        var again = send(key, claim());

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.jsonPath().getMap("")).isEqualTo(first.jsonPath().getMap(""));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void another_request_with_the_same_key_is_refused() {
        var key = UUID.randomUUID().toString();
        send(key, claim());

        send(key, with(claim(), "agreement.namesStudent", false))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void a_creating_request_without_a_key_is_refused() {
        given().auth()
                .oauth2(anna)
                .contentType(ContentType.JSON)
                .body(claim())
                .post("/v1/claims")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("Idempotency-Key"));
    }

    @Test
    void twenty_at_once_with_one_key_file_one_claim() {
        var key = UUID.randomUUID().toString();

        var answers = Together.all(CALLERS, caller -> send(key, claim()));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(201, 409)
                .contains(201);
        assertThat(ids(answers)).hasSize(1);
        assertThatOneIsTold();
    }

    @Test
    void twenty_at_once_with_keys_of_their_own_file_one_claim() {
        var answers = Together.all(CALLERS, caller -> send(UUID.randomUUID().toString(), claim()));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
        var id = ids(answers).getFirst();
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer -> assertThat(answer.<String>path("detail")).contains(id));
        assertThatOneIsTold();
    }

    @Test
    void a_hundred_at_once_submit_a_draft_once_and_all_get_the_same_answer() {
        var draft = Api.create(anna, "/v1/claims", claimBody(placement));

        var answers = Together.all(CROWD, caller -> as(anna).post("/v1/claims/" + draft + "/submission"));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers)
                .extracting(answer -> answer.body().asString())
                .containsOnly(answers.getFirst().body().asString());
        assertThatOneIsTold();
    }

    void assertThatOneIsTold() {
        var subject = UUID.fromString(placement);
        Topic.heard(ClaimSubmitted.class, claim -> claim.placement().equals(subject));
        var other = Api.placement(anna, Api.practice(anna));
        post(anna, "/v1/claims", with(claimBody(other), "status", "SUBMITTED")).statusCode(201);
        Topic.heard(ClaimSubmitted.class, claim -> claim.placement().equals(UUID.fromString(other)));

        assertThat(Topic.all(ClaimSubmitted.class))
                .filteredOn(claim -> claim.placement().equals(subject))
                .hasSize(1);
    }

    Map<String, Object> claim() {
        return with(claimBody(placement), "status", "SUBMITTED");
    }

    Response send(String key, Object body) {
        return given().auth()
                .oauth2(anna)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/claims");
    }

    static List<String> ids(List<Response> answers) {
        return answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .map(answer -> answer.<String>path("id"))
                .distinct()
                .toList();
    }
}

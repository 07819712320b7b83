package nl.ssfh.platform.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class IdempotentIT {

    static final String KVK = "{\"kvk\":\"12345678\"}";

    @Test
    void the_same_request_again_gets_the_same_answer() {
        var key = UUID.randomUUID().toString();

        var first = post("anna", key, KVK);
        var second = post("anna", key, "{ \"kvk\" : \"12345678\" }");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
    }

    @Test
    void another_request_with_the_key_is_refused() {
        var key = UUID.randomUUID().toString();
        post("anna", key, KVK);

        post("anna", key, "{\"kvk\":\"87654321\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void somebody_elses_key_is_another_key() {
        var key = UUID.randomUUID().toString();

        var anna = post("anna", key, KVK);
        var bram = post("bram", key, KVK);

        assertThat(bram.jsonPath().getInt("number"))
                .isNotEqualTo(anna.jsonPath().getInt("number"));
    }

    @Test
    void twenty_at_once_have_one_effect() throws Exception {
        var key = UUID.randomUUID().toString();
        var posts = new ArrayList<Callable<Response>>();
        for (int i = 0; i < 20; i++) {
            posts.add(() -> post("anna", key, KVK));
        }

        try (var people = Executors.newFixedThreadPool(20)) {
            var answers = people.invokeAll(posts).stream()
                    .map(each -> each.resultNow())
                    .toList();

            assertThat(answers)
                    .extracting(Response::statusCode)
                    .containsOnly(201, 409)
                    .contains(201);
            assertThat(answers.stream()
                            .filter(answer -> answer.statusCode() == 201)
                            .map(answer -> answer.body().asString())
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void a_creating_request_needs_a_key() {
        given().auth()
                .oauth2(Tokens.practice("anna"))
                .contentType(ContentType.JSON)
                .body(KVK)
                .post("/v1/things")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("Idempotency-Key"));
    }

    private static Response post(String login, String key, String body) {
        return given().auth()
                .oauth2(Tokens.practice(login))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/things");
    }
}

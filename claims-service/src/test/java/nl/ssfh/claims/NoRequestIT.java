package nl.ssfh.claims;

import static nl.ssfh.claims.Api.post;
import static nl.ssfh.claims.Api.practiceBody;
import static nl.ssfh.claims.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no request at all. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class NoRequestIT {

    @Inject
    DataSource db;

    String anna = Tokens.practice("anna");

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "{", "1", "\"text\"", "{\"name\": \"\\u0000\"}", "{\"name\": \"\\ud800\"}"})
    void what_is_no_request_is_refused(String body) {
        var before = Rows.all(db);

        post(anna, "/v1/practices", body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", not(equalTo(List.of())));

        assertThat(Rows.all(db)).isEqualTo(before);
    }

    @Test
    void a_body_that_is_too_big_is_refused() {
        var name = "a".repeat(300_000);
        var before = Rows.all(db);

        post(anna, "/v1/practices", with(practiceBody(), "name", name))
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/too-large"));

        assertThat(Rows.all(db)).isEqualTo(before);
    }

    @Test
    void another_kind_of_content_is_refused() {
        Api.as(anna)
                .contentType("text/plain")
                .body("hello")
                .post("/v1/practices")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/claims/x", "/v1/placements/x", "/v1/practices/x", "/v1/nothing"})
    void an_address_that_leads_nowhere_is_not_found(String path) {
        Api.get(anna, path).statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/claims?status=LOST", "/v1/claims?practice=x", "/v1/claims?limit=many"})
    void a_question_that_cannot_be_understood_is_refused(String path) {
        Api.get(anna, path).statusCode(oneOf(400, 404)).contentType("application/problem+json");
    }
}

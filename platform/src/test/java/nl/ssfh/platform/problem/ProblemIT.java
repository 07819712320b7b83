package nl.ssfh.platform.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProblemIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kvk':'12345678','colour':'red'} | colour | is not a field of this request | is geen veld van dit verzoek",
                "{'kvk':'12345678','track':'BOOL'} | track | must be one of BOL, BBL, THIRD_PATH, HBO | moet een van deze zijn: BOL, BBL, THIRD_PATH, HBO",
                "{'kvk':'12345678','day':'2024-02-30'} | day | must be a date such as 2024-09-01 | moet een datum zijn zoals 2024-09-01",
                "{'kvk':'12345678','hours':'many'} | hours | must be a number | moet een getal zijn",
                "{'kvk':{}} | kvk | has the wrong form | heeft niet de juiste vorm",
                "{'kvk':'12345678','note':'too long'} | note | must have at most 5 characters | moet hoogstens 5 tekens hebben",
                "{'kvk':'12345678','word':'x'} | word | must have 2 to 5 characters | moet 2 tot en met 5 tekens hebben",
                "{} | kvk | must not be null | mag niet null zijn",
                "{'kvk':'12 | (body) | is not valid JSON at line 1, column 11 | is geen geldige JSON bij regel 1, kolom 11",
            })
    void bad_input_names_the_field_and_what_is_allowed(String body, String field, String words, String wordsNl) {
        post(body.replace('\'', '"'))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-input"))
                .body("detailNl", notNullValue())
                .body("violations", hasSize(1))
                .body("violations[0].field", equalTo(field))
                .body("violations[0].message", equalTo(words))
                .body("violations[0].messageNl", equalTo(wordsNl));
    }

    @Test
    void an_address_with_a_nul_is_refused() {
        for (var address : List.of("/v1/things/%00", "/v1/things/broken?cursor=%00")) {
            given().urlEncodingEnabled(false)
                    .auth()
                    .oauth2(Tokens.practice("anna"))
                    .get(address)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/bad-request"));
        }
    }

    @Test
    void without_a_token_one_is_asked_to_sign_in() {
        given().get("/v1/things/broken")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-signed-in"))
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void a_forged_token_is_no_token() {
        var token = Tokens.practice("anna");

        given().auth()
                .oauth2(token.substring(0, token.length() - 6) + "forged")
                .get("/v1/things/broken")
                .then()
                .statusCode(401);
    }

    @Test
    void another_role_is_refused() {
        given().auth()
                .oauth2(Tokens.student("iris"))
                .get("/v1/things/broken")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-allowed"));
    }

    @Test
    void our_own_mistakes_stay_inside() {
        given().auth()
                .oauth2(Tokens.practice("anna"))
                .get("/v1/things/broken")
                .then()
                .statusCode(500)
                .body("type", equalTo("/problems/our-fault"))
                .body(not(containsString("secret")));
    }

    @Test
    void an_address_that_does_not_exist_is_a_problem_too() {
        given().auth()
                .oauth2(Tokens.practice("anna"))
                .get("/v1/nothing")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        post("{\"kvk\":\"" + "1".repeat(300_000) + "\"}").statusCode(413).body("type", equalTo("/problems/too-large"));
        post("{\"kvk\":\"" + "1".repeat(3_000_000) + "\"}").statusCode(413);
    }

    @Test
    void every_answer_names_the_version_of_the_api() {
        post("{}").header("API-Version", equalTo("1.0.0")).header("X-Content-Type-Options", equalTo("nosniff"));
    }

    private static ValidatableResponse post(String body) {
        return given().auth()
                .oauth2(Tokens.practice("anna"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/things")
                .then();
    }
}

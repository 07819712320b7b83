package nl.ssfh.claims;

import static nl.ssfh.claims.Api.body;
import static nl.ssfh.claims.Api.get;
import static nl.ssfh.claims.Api.post;
import static nl.ssfh.claims.Api.practiceBody;
import static nl.ssfh.claims.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.Contribution;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.TestDate;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PracticeChangeIT {

    String anna = Tokens.practice("anna");
    Map<String, Object> registered = Map.of();
    String practice = "";
    String path = "";

    @BeforeEach
    void register() {
        registered = with(practiceBody(), "sbb", "S100123");
        practice = Api.create(anna, "/v1/practices", registered);
        path = "/v1/practices/" + practice;
    }

    @AfterEach
    void backToTheFirstDay() {
        TestDate.set(TestDate.START);
    }

    @Test
    void an_owner_changes_all_that_his_practice_tells_of_itself() {
        get(anna, path).body("sbb", equalTo("S100123"));

        put(details("name", "De Eik"), etag()).statusCode(200).body("name", equalTo("De Eik"));

        put(details("sbb", null), etag()).statusCode(200).body("sbb", nullValue());
        get(anna, path).body("name", equalTo(registered.get("name"))).body("pfzw", equalTo(registered.get("pfzw")));
    }

    @Test
    void nobody_writes_over_a_change_he_has_not_seen() {
        var seen = etag();
        put(details("name", "De Eik"), seen).statusCode(200);

        put(details("name", "De Beuk"), seen).statusCode(412).body("type", equalTo("/problems/changed-meanwhile"));
        Api.as(anna)
                .body(details("name", "De Beuk"))
                .put(path)
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/if-match-needed"));

        get(anna, path).body("name", equalTo("De Eik"));
    }

    @Test
    void of_many_who_change_the_same_at_once_one_succeeds() {
        var seen = etag();

        var answers = Together.all(
                8,
                caller -> Api.as(anna)
                        .header("If-Match", seen)
                        .body(details("name", "Praktijk " + caller))
                        .put(path));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(200)
                .containsOnly(200, 412);
    }

    @Test
    void only_an_owner_changes_his_practice() {
        var bert = Tokens.practice("bert");
        Api.create(anna, path + "/mandates", body("subject", Tokens.subject(bert), "role", "FILER"));

        Api.as(bert)
                .header("If-Match", etag())
                .body(details("name", "Bert"))
                .put(path)
                .then()
                .statusCode(403);
        post(bert, path + "/pfzw-numbers", number("N-1", "2025-01-01")).statusCode(403);
        get(bert, path + "/pfzw-numbers").statusCode(200);
    }

    @Test
    void a_practice_cannot_become_another_one() {
        var other = practiceBody();
        post(anna, "/v1/practices", other).statusCode(201);

        put(details("kvk", other.get("kvk")), etag())
                .statusCode(409)
                .body("type", equalTo("/problems/practice-exists"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {"name | -", "kvk | 123", "sbb | ' '", "sbb | 123456782", "sbb | 123456789012345678901", "pfzw | 1"
            })
    void details_that_are_not_right_are_refused(String field, String value) {
        put(details(field, value), etag()).statusCode(400).body("violations.field", contains(field));
    }

    @Test
    void a_new_number_keeps_the_history() {
        post(anna, path + "/pfzw-numbers", number("N-2", "2025-01-01")).statusCode(201);
        post(anna, path + "/pfzw-numbers", number("N-1", "2024-01-01")).statusCode(201);

        get(anna, path + "/pfzw-numbers")
                .statusCode(200)
                .body("registered", equalTo(registered.get("pfzw")))
                .body("today", equalTo("N-1"))
                .body("changes.number", contains("N-1", "N-2"))
                .body("changes.reason", contains("TAKE_OVER", "TAKE_OVER"));
        get(anna, path).body("pfzw", equalTo("N-1"));

        TestDate.set(LocalDate.of(2025, 1, 1));
        get(anna, path).body("pfzw", equalTo("N-2"));
    }

    @Test
    void the_number_it_has_already_is_no_new_number() {
        post(anna, path + "/pfzw-numbers", number(Api.pfzw(anna, practice), "2024-01-01"))
                .statusCode(409)
                .body("type", equalTo("/problems/same-number"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "number | -",
                "number | 123456782",
                "firstDay | -",
                "firstDay | 1999-12-31",
                "reason | -",
                "reason | X"
            })
    void a_number_that_is_not_right_is_refused(String field, String value) {
        post(anna, path + "/pfzw-numbers", with(number("N-1", "2024-01-01"), field, value))
                .statusCode(400)
                .body("violations.field", contains(field));
    }

    @Test
    void contributions_are_judged_on_the_number_of_the_day() {
        var number = registered.get("kvk") + "-NEW";
        Api.register(Api.pfzw(anna, practice), "PAYING");
        Api.register(number, "IN_ARREARS");
        post(anna, path + "/pfzw-numbers", number(number, "2024-10-01")).statusCode(201);
        var before = Api.submitted(anna, Api.placement(anna, practice));

        TestDate.set(LocalDate.of(2024, 10, 1));
        var after = Api.submitted(anna, Api.placement(anna, practice));

        assertThat(contribution(before)).isEqualTo(Contribution.PAYING);
        assertThat(contribution(after)).isEqualTo(Contribution.IN_ARREARS);
    }

    static Contribution contribution(String claim) {
        return Topic.heard(ClaimSubmitted.class, told -> told.claim().equals(UUID.fromString(claim)))
                .facts()
                .contribution();
    }

    static Map<String, Object> number(Object number, String firstDay) {
        return body("number", number, "firstDay", firstDay, "reason", "TAKE_OVER");
    }

    Map<String, Object> details(String field, @Nullable Object value) {
        return with(with(registered, "pfzw", null), field, value);
    }

    String etag() {
        return get(anna, path).statusCode(200).extract().header("ETag");
    }

    ValidatableResponse put(Map<String, Object> details, String seen) {
        return Api.as(anna).header("If-Match", seen).body(details).put(path).then();
    }
}

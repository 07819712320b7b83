package nl.ssfh.eligibility.policy.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import nl.ssfh.eligibility.policy.store.ShippedPolicies;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PolicyResourceIT {

    @Test
    void the_shipped_policies_are_listed() {
        anybody()
                .get("/v1/policies")
                .then()
                .statusCode(200)
                .body("items.version", contains("baseline-2020", "ssfh-2024"));
    }

    @Test
    void a_policy_shows_its_months_its_parameters_and_what_is_assumed() {
        anybody()
                .get("/v1/policies/ssfh-2024")
                .then()
                .statusCode(200)
                .body("name.nl", equalTo("Regeling vanaf 2024"))
                .body("firstMonth", equalTo("2024-01"))
                .body("lastMonth", nullValue())
                .body(
                        "hash",
                        equalTo(ShippedPolicies.read()
                                .named("ssfh-2024")
                                .orElseThrow()
                                .hash()))
                .body("parameters.find { it.name == 'payoutMode.STIPEND' }.value", equalTo("MONTHLY"))
                .body("parameters.find { it.name == 'proration' }.assumed", equalTo(true))
                .body("tables.find { it.name == 'baseAmounts' }.rows", equalTo(16))
                .body("tables.find { it.name == 'baseAmounts' }.assumedRows", equalTo(8));
    }

    @Test
    void the_tables_are_given_as_they_were_published() {
        var dmn = anybody()
                .get("/v1/policies/baseline-2020/dmn")
                .then()
                .statusCode(200)
                .extract();

        assertThat(dmn.contentType()).startsWith("application/xml");
        assertThat(dmn.asString())
                .isEqualTo(ShippedPolicies.read()
                        .named("baseline-2020")
                        .orElseThrow()
                        .dmn());
    }

    @Test
    void an_unknown_policy_is_not_found_and_a_stranger_is_not_let_in() {
        anybody().get("/v1/policies/ssfh-2030").then().statusCode(404).body("type", equalTo("/problems/not-found"));
        given().get("/v1/policies").then().statusCode(401);
    }

    private static RequestSpecification anybody() {
        return given().auth().oauth2(Tokens.student("sam"));
    }
}

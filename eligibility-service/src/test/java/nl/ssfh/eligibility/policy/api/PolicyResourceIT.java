package nl.ssfh.eligibility.policy.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
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
                .body("items.version", hasItems("baseline-2020", "ssfh-2024"))
                .body("items.version", not(hasItem("segmented-proposal")));
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
    void every_row_shows_its_rule_and_whether_it_is_assumed() {
        var baseAmounts = "items.find { it.name == 'baseAmounts' }";
        anybody()
                .get("/v1/policies/ssfh-2024/tables")
                .then()
                .statusCode(200)
                .body(baseAmounts + ".rows.size()", equalTo(16))
                .body(baseAmounts + ".rows[0].cells.hoursPerWeek", equalTo(">= 15"))
                .body(baseAmounts + ".rows[0].outcome", equalTo("15000"))
                .body(baseAmounts + ".rows[0].assumed", equalTo(false))
                .body(baseAmounts + ".rows.findAll { it.assumed }.size()", equalTo(8));
    }

    @Test
    void drafts_are_the_funds_and_no_one_elses() {
        var draft = "/v1/policies/segmented-proposal";
        given().auth().oauth2(Tokens.auditor("ada")).get(draft).then().statusCode(200);
        for (var part : List.of("", "/dmn", "/tables", "/parameters", "/differences?against=ssfh-2024")) {
            anybody().get(draft + part).then().statusCode(404);
        }
        anybody()
                .get("/v1/policies/ssfh-2024/differences?against=segmented-proposal")
                .then()
                .statusCode(404);
        anybody().get("/v1/policies/ssfh-2024/test-cases").then().statusCode(403);
    }

    @Test
    void two_versions_are_compared_row_by_row() {
        given().auth()
                .oauth2(Tokens.officer("olga"))
                .get("/v1/policies/segmented-budget-neutral/differences?against=baseline-2020")
                .then()
                .statusCode(200)
                .body("items.findAll { it.kind == 'ADDED' }.size()", equalTo(4))
                .body("items.findAll { it.kind == 'REMOVED' }.size()", equalTo(2))
                .body(
                        "items.find { it.row == 'supervision-year-1-15-hours' }.cells.find { it.cell == 'amountCents' }"
                                + ".after",
                        equalTo("17250"))
                .body(
                        "items.find { it.table == 'parameters' && it.row == 'placementMonths' }.cells[0].before",
                        equalTo("2016-09/2023-12"));
        anybody().get("/v1/policies/ssfh-2024/differences").then().statusCode(400);
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

package nl.ssfh.eligibility.estimate.api;

import static io.restassured.RestAssured.given;
import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.eligibility.PlacementFixture;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EstimateIT {

    static final String SERVICE = Tokens.service("claims");

    @Inject
    ObjectMapper json;

    @Test
    void a_placement_is_worth_what_the_rules_of_its_months_say() throws Exception {
        ask(SERVICE, asked(placement("2023-10-01", "2024-03-31"), "2024-04-01"))
                .statusCode(200)
                .body("estimates[0].fees.fee", contains("STIPEND", "SUPERVISION"))
                .body("estimates[0].fees.amountCents", contains(90000, 94500))
                .body("estimates[0].fees.undecidedMonths", contains(0, 0));
    }

    @Test
    void each_month_of_one_placement_is_told_with_its_reason() throws Exception {
        var asked = asked(placement("2023-12-01", "2024-01-31"), "2024-02-01");

        ask(SERVICE, asked)
                .body("estimates[0].months.month", contains("2023-12", "2023-12", "2024-01", "2024-01"))
                .body("estimates[0].months[3].amountCents", equalTo(20000))
                .body("estimates[0].months[3].policy", equalTo("ssfh-2024"))
                .body("estimates[0].months[3].explanationNl", containsString("€\u00a0200,00"));
        send(SERVICE, Map.of("placements", List.of(asked, asked))).body("estimates.months", contains(null, null));
    }

    @Test
    void what_is_too_late_is_worth_nothing_and_what_nobody_knows_is_not_reckoned() throws Exception {
        ask(SERVICE, asked(placement("2024-03-01", "2024-03-31"), "2024-08-01"))
                .body("estimates[0].fees.amountCents", contains(0, 0));
        ask(SERVICE, asked(placement("2016-08-01", "2016-08-31"), "2016-09-01"))
                .body("estimates[0].fees.undecidedMonths", contains(1, 1));
    }

    @Test
    void only_services_ask_and_not_for_everything_at_once() throws Exception {
        var one = asked(placement("2024-03-01", "2024-03-31"), "2024-04-01");
        ask(Tokens.practice("anna"), one).statusCode(403);
        ask(Tokens.officer("otto"), one).statusCode(403);
        var many = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 501; i++) {
            many.add(one);
        }
        send(SERVICE, Map.of("placements", many)).statusCode(400);
        send(SERVICE, Map.of("placements", List.of(Map.of("placement", UUID.randomUUID()))))
                .statusCode(400)
                .body("violations[0].field", equalTo("placements"));
        send(SERVICE, Map.of()).statusCode(400);
    }

    static Map<String, Object> asked(PlacementFixture placement, String day) {
        return Map.of("placement", UUID.randomUUID(), "submittedOn", day, "facts", placement.facts());
    }

    ValidatableResponse ask(String token, Map<String, Object> placement) throws Exception {
        return send(token, Map.of("placements", List.of(placement)));
    }

    ValidatableResponse send(String token, Map<String, Object> body) throws Exception {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(json.writeValueAsString(body))
                .post("/v1/estimates")
                .then();
    }
}

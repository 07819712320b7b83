package nl.ssfh.eligibility.decision.api;

import static io.restassured.RestAssured.given;
import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.common.mapper.TypeRef;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.MandateEnded;
import nl.ssfh.contracts.ClaimsEvent.MandateGranted;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.eligibility.News;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DecisionResourceIT {

    static final ObjectMapper JSON = new ObjectMapper();
    static final News LATE = News.of(placement("2016-08-01", "2016-09-30").agreement(true, false, true));
    static final News GRANTED = News.of(placement("2024-02-10", "2024-03-31").year(4));

    static ClaimDecided late;
    static ClaimDecided granted;

    @BeforeAll
    static void decide() {
        Topic.send(LATE.submitted());
        Topic.send(GRANTED.submitted());
        late = Topic.heard(ClaimDecided.class, each -> each.claim().equals(LATE.claim()));
        granted = Topic.heard(ClaimDecided.class, each -> each.claim().equals(GRANTED.claim()));
    }

    @Test
    void a_decision_says_what_why_and_by_which_row() {
        as(Tokens.officer("otto"))
                .get("/v1/decisions/{id}", granted.decision())
                .then()
                .statusCode(200)
                .body("sequence", equalTo(1))
                .body("claim", equalTo(GRANTED.claim().toString()))
                .body("reference", equalTo("SSFH-2024-000123"))
                .body("outcome", equalTo("GRANTED"))
                .body("decidedOn", equalTo("2024-09-02"))
                .body("objectUntil", equalTo("2024-10-14"))
                .body("policyHashes.ssfh-2024", matchesPattern("[0-9a-f]{64}"))
                .body("receiptHash", matchesPattern("[0-9a-f]{64}"))
                .body("explanationNl", containsString("Uw aanvraag SSFH-2024-000123 is toegekend."))
                .body("explanationEn", containsString("In total: €253.45 stipend and €168.97 supervision fee."))
                .body("months", hasSize(4))
                .body("months[1].fee", equalTo("SUPERVISION"))
                .body("months[1].month", equalTo("2024-02"))
                .body("months[1].amountCents", equalTo(6897))
                .body("months[1].policy", equalTo("ssfh-2024"))
                .body("months[1].rows[0].table", equalTo("baseAmounts"))
                .body("months[1].rows[0].row", equalTo(7))
                .body("months[1].rows[0].amountCents", equalTo(10000))
                .body("months[1].rows[0].assumed", equalTo(true))
                .body("months[1].explanationNl", containsString("20 van de 29 dagen"));
    }

    @Test
    void a_student_may_know_what_was_decided_on_his_stipend() {
        as(Tokens.service("claims"))
                .contentType("application/json")
                .body(Map.of("placements", List.of(GRANTED.placement())))
                .post("/v1/placement-records")
                .then()
                .statusCode(200)
                .body("decisions", hasSize(1))
                .body("decisions[0].decidedOn", equalTo("2024-09-02"))
                .body("decisions[0].months.fee", contains("STIPEND", "STIPEND"))
                .body("decisions[0].months.month", contains("2024-02-01", "2024-03-01"))
                .body("decisions[0].receipt", nullValue());
        as(Tokens.officer("otto")).post("/v1/placement-records").then().statusCode(403);
    }

    /** What clients were promised: only ever add to it. */
    @Test
    void a_decision_keeps_its_form() throws IOException {
        var answer = as(Tokens.officer("otto"))
                .get("/v1/decisions/{id}", granted.decision())
                .asString()
                .replace(granted.decision().toString(), "DECISION")
                .replace(GRANTED.claim().toString(), "CLAIM")
                .replace(GRANTED.placement().toString(), "PLACEMENT")
                .replace(GRANTED.practice().toString(), "PRACTICE");

        try (var golden = getClass().getResourceAsStream("/golden/decision.json")) {
            assertThat(JSON.readTree(answer)).isEqualTo(JSON.readTree(golden));
        }
    }

    @Test
    void a_refusal_names_every_reason_and_an_open_month_its_question() {
        as(Tokens.auditor("ada"))
                .get("/v1/decisions?claim={claim}", LATE.claim())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].outcome", equalTo("UNDECIDED"))
                .body("items[0].months[0].question.code", equalTo("NO_POLICY"))
                .body("items[0].months[0].question.nl", equalTo("Welke regeling geldt voor deze maand?"))
                .body("items[0].months[2].outcome", equalTo("REFUSED"))
                .body("items[0].months[2].amountCents", equalTo(0))
                .body("items[0].months[2].exclusions.code", hasItem("X4"))
                .body("items[0].months[2].rows[0].id", equalTo("x4-practice"));
    }

    @Test
    void a_practice_user_sees_the_decisions_of_his_practice_for_as_long_as_his_mandate_lasts() {
        var token = Tokens.practice("petra");
        var mandate = UUID.randomUUID();
        Topic.send(new MandateGranted(mandate, GRANTED.practice(), Tokens.subject(token), MandateRole.VIEWER));
        await().untilAsserted(() ->
                as(token).get("/v1/decisions/{id}", granted.decision()).then().statusCode(200));
        as(token)
                .get("/v1/decisions?placement={placement}", GRANTED.placement())
                .then()
                .body("items", hasSize(1));

        Topic.send(new MandateEnded(mandate, GRANTED.practice(), Tokens.subject(token)));

        await().untilAsserted(() ->
                as(token).get("/v1/decisions/{id}", granted.decision()).then().statusCode(404));
    }

    @Test
    void somebody_elses_decision_looks_as_if_it_does_not_exist() {
        assertThat(notFound(late.decision())).isEqualTo(notFound(UUID.randomUUID()));
        as(Tokens.practice("fred"))
                .get("/v1/decisions?claim={claim}", LATE.claim())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void others_may_not_ask() {
        given().get("/v1/decisions/{id}", late.decision()).then().statusCode(401);
        as(Tokens.service("claims"))
                .get("/v1/decisions/{id}", late.decision())
                .then()
                .statusCode(403);
    }

    @Test
    void a_claim_or_a_placement_is_asked_for_and_not_both() {
        var officer = as(Tokens.officer("otto"));

        officer.get("/v1/decisions").then().statusCode(400).body("violations[0].field", equalTo("claim"));
        officer.get("/v1/decisions?claim={claim}&placement={placement}", LATE.claim(), LATE.placement())
                .then()
                .statusCode(400);
    }

    /** The answer to a stranger, without the path he asked for. */
    private static Map<String, Object> notFound(UUID decision) {
        var answer = as(Tokens.practice("fred"))
                .get("/v1/decisions/{id}", decision)
                .then()
                .statusCode(404)
                .extract()
                .<Map<String, Object>>as(new TypeRef<>() {});
        answer.remove("instance");
        return answer;
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}

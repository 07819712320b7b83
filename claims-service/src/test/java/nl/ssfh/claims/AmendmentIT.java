package nl.ssfh.claims;

import static java.time.Duration.ofSeconds;
import static nl.ssfh.claims.Api.body;
import static nl.ssfh.claims.Api.get;
import static nl.ssfh.claims.Api.placementBody;
import static nl.ssfh.claims.Api.post;
import static nl.ssfh.claims.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.AmendmentReason;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.ClaimsEvent.ClaimAmended;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.Span;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AmendmentIT {

    String anna = Tokens.practice("anna");
    String practice = "";
    String placement = "";
    String claim = "";

    @BeforeEach
    void submit() {
        practice = Api.practice(anna);
        placement = Api.placement(anna, practice);
        claim = Api.submitted(anna, placement);
    }

    @Test
    void an_amendment_before_the_decision_is_told_with_the_facts_before_and_after() {
        amend(body("facts", with(with(facts(), "studyYear", 3), "lastDay", "2025-02-28")), 201);

        var submitted = Topic.heard(ClaimSubmitted.class, told -> told.claim().equals(UUID.fromString(claim)));
        var amended = amended();
        assertThat(amended.before()).isEqualTo(submitted.facts());
        assertThat(amended.after().terms().getFirst().studyYear()).isEqualTo(3);
        assertThat(amended.after().period().lastDay()).isEqualTo("2025-02-28");
        assertThat(amended.reason()).isEqualTo(AmendmentReason.NOT_DECIDED);
        get(anna, "/v1/placements/" + placement).body("studyYear", equalTo(3)).body("lastDay", equalTo("2025-02-28"));
    }

    @Test
    void after_the_decision_an_amendment_needs_a_reason() {
        Topic.send(decided());
        await().atMost(ofSeconds(30))
                .untilAsserted(() -> get(anna, "/v1/claims/" + claim).body("status", equalTo("PARTLY_GRANTED")));
        var wrong = body("agreement", body("mandatoryFormat", true, "namesPractice", true, "namesStudent", false));

        post(anna, path(), wrong).statusCode(400).body("violations.field", contains("reason"));
        amend(with(wrong, "reason", "MISUNDERSTOOD"), 201);

        assertThat(amended().reason()).isEqualTo(AmendmentReason.MISUNDERSTOOD);
        assertThat(amended().after().agreement().namesStudent()).isFalse();
    }

    @Test
    void an_amendment_that_says_the_same_is_told_to_nobody() {
        amend(body("facts", facts()), 201);
        amend(body("facts", with(facts(), "hoursPerWeek", 14)), 201);

        amended();
        assertThat(Topic.all(ClaimAmended.class))
                .filteredOn(told -> told.claim().equals(UUID.fromString(claim)))
                .hasSize(1);
    }

    @Test
    void what_was_recorded_since_must_still_fit() {
        post(anna, "/v1/placements/" + placement + "/changes", body("kind", "EARLY_END", "lastDay", "2024-10-31"))
                .statusCode(201);

        get(anna, "/v1/placements/" + placement)
                .body("lastDay", equalTo("2024-10-31"))
                .body("fromTheStart.lastDay", equalTo(facts().get("lastDay")));
        post(anna, path(), body("facts", with(facts(), "firstDay", "2024-11-01")))
                .statusCode(400)
                .body("violations.field", contains("firstDay"));
    }

    @Test
    void an_amendment_that_is_not_right_is_refused() {
        post(anna, path(), body()).statusCode(400).body("violations.field", contains("facts"));
        post(anna, path(), body("facts", with(facts(), "track", null)))
                .statusCode(400)
                .body("violations.field", contains("facts.track"));
        post(anna, path(), body("agreement", body("mandatoryFormat", true, "namesPractice", true)))
                .statusCode(400)
                .body("violations.field", contains("agreement.namesStudent"));
        post(anna, "/v1/claims/" + claim + "/withdrawal", "").statusCode(200);
        post(anna, path(), body("facts", facts())).statusCode(409);
    }

    @Test
    void a_claim_is_not_amended_into_days_that_are_taken() {
        var student = Api.studentBody();
        var first = with(placementBody(practice), "student", student);
        var next = with(with(first, "firstDay", "2025-02-01"), "lastDay", "2025-06-30");
        claim = Api.submitted(anna, Api.create(anna, "/v1/placements", first));
        Api.submitted(anna, Api.create(anna, "/v1/placements", next));

        post(anna, path(), body("facts", with(facts(), "lastDay", "2025-02-01")))
                .statusCode(409)
                .body("type", equalTo("/problems/days-taken"));
    }

    Map<String, Object> facts() {
        return with(with(placementBody(practice), "practice", null), "student", null);
    }

    String path() {
        return "/v1/claims/" + claim + "/amendments";
    }

    void amend(Map<String, Object> body, int status) {
        post(anna, path(), body).statusCode(status);
    }

    ClaimAmended amended() {
        return Topic.heard(ClaimAmended.class, told -> told.claim().equals(UUID.fromString(claim)));
    }

    ClaimDecided decided() {
        var day = LocalDate.of(2024, 9, 5);
        return new ClaimDecided(
                UUID.randomUUID(),
                1,
                UUID.fromString(claim),
                "SSFH-2024-000001",
                UUID.fromString(placement),
                UUID.fromString(practice),
                day,
                ClaimOutcome.PARTLY_GRANTED,
                new Span(day, day),
                List.of(),
                null);
    }
}

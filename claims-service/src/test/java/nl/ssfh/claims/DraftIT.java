package nl.ssfh.claims;

import static nl.ssfh.claims.Api.as;
import static nl.ssfh.claims.Api.body;
import static nl.ssfh.claims.Api.claimBody;
import static nl.ssfh.claims.Api.get;
import static nl.ssfh.claims.Api.placementBody;
import static nl.ssfh.claims.Api.post;
import static nl.ssfh.claims.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.TestDate;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DraftIT {

    static final Map<String, Object> AGREEMENT =
            body("mandatoryFormat", true, "namesPractice", true, "namesStudent", true);

    @Inject
    DataSource db;

    String anna = Tokens.practice("anna-drafts");
    String practice = "";

    @BeforeEach
    void register() {
        practice = Api.practice(anna);
    }

    @AfterEach
    void backToToday() {
        TestDate.set(TestDate.START);
    }

    @Test
    void a_draft_may_lack_anything_but_its_practice_and_says_what_it_lacks() {
        var draft = post(anna, "/v1/claims", draftOf(body("practice", practice, "track", "BOL")))
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("practice", equalTo(practice))
                .body("placement", nullValue())
                .body("missing", hasItems("newPlacement.student", "newPlacement.firstDay", "agreement.namesStudent"))
                .extract()
                .<String>path("id");

        get(anna, "/v1/claims/" + draft + "/draft")
                .statusCode(200)
                .body("newPlacement.track", equalTo("BOL"))
                .body("newPlacement.course", nullValue());
        get(anna, "/v1/tasks?limit=200").body("items.claim", hasItems(draft));
        post(anna, "/v1/claims/" + draft + "/submission", "")
                .statusCode(400)
                .body("violations.field", hasItems("newPlacement.student", "agreement.mandatoryFormat"));
    }

    @Test
    void a_draft_is_filled_in_step_by_step_and_submitting_registers_its_placement() {
        var draft = Api.create(anna, "/v1/claims", draftOf(body("practice", practice)));

        save(draft, body("newPlacement", with(placementBody(practice), "firstDay", null), "agreement", AGREEMENT))
                .then()
                .statusCode(200)
                .body("missing", contains("newPlacement.firstDay"));
        save(draft, body("newPlacement", placementBody(practice), "agreement", AGREEMENT))
                .then()
                .statusCode(200)
                .body("missing", hasSize(0));
        String placement = post(anna, "/v1/claims/" + draft + "/submission", "")
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .extract()
                .path("placement");

        var told = Topic.heard(ClaimSubmitted.class, claim -> claim.claim().equals(UUID.fromString(draft)));
        assertThat(told.placement()).hasToString(placement);
        get(anna, "/v1/placements/" + placement).body("track", equalTo("BOL"));
        get(anna, "/v1/claims/" + draft + "/draft").statusCode(404);
        assertThat(Rows.count(db, "select count(*) from draft where claim = '%s'".formatted(draft)))
                .isZero();
    }

    @Test
    void a_draft_is_discarded_with_all_that_was_typed_and_a_submitted_claim_is_not() {
        var draft = Api.create(anna, "/v1/claims", draftOf(body("practice", practice, "track", "BOL")));
        var claim = Api.submitted(anna, Api.placement(anna, practice));

        as(anna).delete("/v1/claims/" + draft + "/draft").then().statusCode(204);
        as(anna).delete("/v1/claims/" + claim + "/draft").then().statusCode(409);

        get(anna, "/v1/claims/" + draft).body("status", equalTo("WITHDRAWN"));
        get(anna, "/v1/claims/" + claim).body("status", equalTo("SUBMITTED"));
        assertThat(Rows.count(db, "select count(*) from draft where claim = '%s'".formatted(draft)))
                .isZero();
    }

    @Test
    void one_request_registers_the_placement_and_submits_the_claim() {
        var body = body("newPlacement", placementBody(practice), "agreement", AGREEMENT, "status", "SUBMITTED");

        String placement = post(anna, "/v1/claims", body)
                .statusCode(201)
                .body("status", equalTo("SUBMITTED"))
                .extract()
                .path("placement");

        get(anna, "/v1/placements/" + placement).body("practice", equalTo(practice));
        post(anna, "/v1/claims", with(body, "newPlacement.lastDay", null))
                .statusCode(400)
                .body("violations.field", contains("newPlacement.lastDay"));
    }

    @Test
    void what_is_wrong_is_refused_even_in_a_draft_and_so_is_a_bsn() {
        var before = Rows.all(db);

        post(anna, "/v1/claims", draftOf(body("practice", practice, "hoursPerWeek", 200)))
                .statusCode(400)
                .body("violations.field", contains("newPlacement.hoursPerWeek"));
        post(anna, "/v1/claims", draftOf(body("practice", practice, "student", body("name", "Anna 123456782"))))
                .statusCode(400)
                .body("violations.field", contains("newPlacement.student.name"));
        post(anna, "/v1/claims", draftOf(body("track", "BOL"))).statusCode(400);
        post(anna, "/v1/claims", body()).statusCode(400).body("violations.field", contains("placement"));
        post(anna, "/v1/claims", draftOf(body("practice", UUID.randomUUID().toString())))
                .statusCode(404);

        assertThat(Rows.all(db)).isEqualTo(before);
    }

    @Test
    void a_draft_belongs_to_its_practice_whatever_is_typed_later() {
        var bert = Tokens.practice("bert");
        var draft = Api.create(anna, "/v1/claims", draftOf(body("practice", practice)));

        save(draft, body("newPlacement", placementBody(Api.practice(bert))))
                .then()
                .statusCode(404);
        get(bert, "/v1/claims/" + draft + "/draft").statusCode(404);
        var claim = Api.submitted(anna, Api.placement(anna, practice));
        save(claim, draftOf(body("practice", practice))).then().statusCode(409);
    }

    @Test
    void the_answers_are_checked_before_they_are_sent() {
        TestDate.set(LocalDate.of(2025, 6, 10));
        var placement =
                Api.create(anna, "/v1/placements", with(placementBody(practice), "employedInSameFunction", true));
        var draft = Api.create(anna, "/v1/claims", with(claimBody(placement), "agreement.namesStudent", false));

        get(anna, "/v1/claims/" + draft + "/check")
                .statusCode(200)
                .body("ready", equalTo(true))
                .body("missing", hasSize(0))
                .body("placement.student.name", equalTo("Anna de Vries"))
                .body("placement.firstDay", equalTo("2024-09-02"))
                .body("agreement.namesStudent", equalTo(false))
                .body(
                        "doubtful.field",
                        containsInAnyOrder("practice", "agreement", "employedInSameFunction", "lastDay"))
                .body(
                        "doubtful.messageNl",
                        hasItems(
                                containsString("kijk of het nummer klopt"),
                                equalTo("de laatste dag om aan te vragen was 31 mei 2025")))
                .body("submitBy", equalTo("2025-05-31"))
                .body("daysLeft", equalTo(-10));

        var gaps = Api.create(anna, "/v1/claims", draftOf(body("practice", practice, "course", "OTHER")));
        get(anna, "/v1/claims/" + gaps + "/check")
                .body("ready", equalTo(false))
                .body("missing.field", hasItems("newPlacement.track", "agreement.mandatoryFormat"))
                .body("doubtful.field", hasItems("crebo", "studyYear"));
    }

    @Test
    void a_renewal_is_filled_in_for_the_next_study_year() {
        var placement = Api.placement(anna, practice);
        Api.submitted(anna, placement);

        String draft = post(anna, "/v1/placements/" + placement + "/renewal", "")
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("missing", hasSize(3))
                .extract()
                .path("id");

        get(anna, "/v1/claims/" + draft + "/draft")
                .body("newPlacement.studyYear", equalTo(2))
                .body("newPlacement.firstDay", equalTo("2025-09-02"))
                .body("newPlacement.lastDay", equalTo("2026-01-31"))
                .body("newPlacement.student.name", equalTo("Anna de Vries"));
    }

    static Map<String, Object> draftOf(Map<String, Object> placement) {
        return body("newPlacement", placement);
    }

    io.restassured.response.Response save(String draft, Map<String, Object> body) {
        return as(anna).body(body).put("/v1/claims/" + draft + "/draft");
    }
}

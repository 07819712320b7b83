package nl.ssfh.claims;

import static nl.ssfh.claims.Api.as;
import static nl.ssfh.claims.Api.body;
import static nl.ssfh.claims.Api.get;
import static nl.ssfh.claims.Api.placementBody;
import static nl.ssfh.claims.Api.post;
import static nl.ssfh.claims.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told before something is sent. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ServicesStandIn.class)
class EstimateIT {

    String anna = Tokens.practice("anna-estimates");
    String practice = "";

    @BeforeEach
    void register() {
        practice = Api.practice(anna);
    }

    @AfterEach
    void backToNormal() {
        ServicesStandIn.comeUp();
    }

    @Test
    void a_draft_is_worth_something_as_soon_as_the_course_is_known() {
        var draft = Api.create(anna, "/v1/claims", body("newPlacement", body("practice", practice)));
        var path = "/v1/claims/" + draft + "/estimate";
        get(anna, path).statusCode(200).body("months", empty()).body("assumed", empty());

        save(draft, body("practice", practice, "track", "BOL", "course", "DOCTORS_ASSISTANT"));
        get(anna, path)
                .body("months.month", contains("2024-09"))
                .body("months.amountCents", contains(3000))
                .body("assumed", contains("hoursPerWeek", "firstDay", "lastDay", "entrant", "employedInSameFunction"));

        save(draft, placementBody(practice));
        get(anna, path)
                .body("months.month", contains("2024-09", "2024-10", "2024-11", "2024-12", "2025-01"))
                .body("months[0].amountCents", equalTo(2900))
                .body("months[0].nl", equalTo("29 dagen"))
                .body("assumed", empty());
    }

    @Test
    void an_estimate_is_for_drafts_and_for_who_may_see_them_and_does_not_need_to_be_there() {
        var placement = Api.placement(anna, practice);
        var draft = Api.create(anna, "/v1/claims", Api.claimBody(placement));
        var path = "/v1/claims/" + draft + "/estimate";

        get(anna, path).body("months.size()", equalTo(5));
        get(Tokens.practice("bert"), path).statusCode(404);
        ServicesStandIn.goDown();
        get(anna, path).statusCode(200).body("months", nullValue());
        post(anna, "/v1/claims/" + draft + "/submission", "").statusCode(200);
        get(anna, path).statusCode(404);
    }

    @Test
    void what_a_change_would_mean_is_told_and_nothing_is_recorded() {
        var placement = Api.placement(anna, practice);
        Api.submitted(anna, placement);
        var path = "/v1/placements/" + placement + "/change-previews";
        var end = body("kind", "EARLY_END", "lastDay", "2024-12-10");

        post(anna, path, end)
                .statusCode(200)
                .body("months.month", contains("2024-12", "2025-01"))
                .body("months.beforeCents", contains(3100, 3100))
                .body("months.afterCents", contains(1000, 0))
                .body("months.nl", contains("10 dagen", null));
        get(anna, "/v1/placements/" + placement)
                .body("lastDay", equalTo("2025-01-31"))
                .body("changes", empty());
    }

    @Test
    void a_change_that_would_be_refused_is_refused_before_it_is_sent() {
        var placement = Api.placement(anna, practice);
        var path = "/v1/placements/" + placement + "/change-previews";
        var late = body("kind", "EARLY_END", "lastDay", "2025-03-01");

        post(anna, path, late).statusCode(400).body("violations.field", contains("lastDay"));
        post(Tokens.practice("bert"), path, with(late, "lastDay", "2024-12-10")).statusCode(404);
        ServicesStandIn.goDown();
        post(anna, path, with(late, "lastDay", "2024-12-10")).statusCode(200).body("months", nullValue());
    }

    private void save(String draft, Object placement) {
        as(anna).body(body("newPlacement", placement)).put("/v1/claims/" + draft + "/draft");
    }
}

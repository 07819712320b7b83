package nl.ssfh.claims;

import static nl.ssfh.claims.Api.claimBody;
import static nl.ssfh.claims.Api.get;
import static nl.ssfh.claims.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.TestDate;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ServicesStandIn.class)
class UnclaimedIT {

    String fay = Tokens.practice("fay" + System.nanoTime());
    String practice = "";
    String path = "";

    @BeforeEach
    void register() {
        practice = Api.practice(fay);
        path = "/v1/unclaimed?practice=" + practice;
    }

    @AfterEach
    void backToNormal() {
        TestDate.set(TestDate.START);
        ServicesStandIn.comeUp();
    }

    @Test
    void a_placement_without_a_claim_shows_the_money_at_risk_and_the_days_left() {
        var placement = Api.placement(fay, practice);
        TestDate.set(LocalDate.of(2025, 5, 1));

        get(fay, path)
                .statusCode(200)
                .body("items.placement", contains(placement))
                .body("items[0].deadline", equalTo("2025-05-31"))
                .body("items[0].daysLeft", equalTo(30))
                .body("items[0].atRisk[0].fee", equalTo("STIPEND"))
                .body("items[0].atRisk[0].amountCents", equalTo(15_200));
        get(fay, "/v1/tasks")
                .body("items.kind", contains("CLAIM_PLACEMENT"))
                .body("items.deadline", contains("2025-05-31"));
    }

    @Test
    void a_draft_is_not_a_claim_yet_and_what_is_submitted_or_too_late_is_not_at_risk() {
        var drafted = Api.placement(fay, practice);
        Api.create(fay, "/v1/claims", claimBody(drafted));
        var submitted = Api.placement(fay, practice);
        Api.submitted(fay, submitted);
        var working = Api.create(fay, "/v1/placements", with(Api.placementBody(practice), "track", "BBL"));

        get(fay, path).body("items.placement", containsInAnyOrder(drafted, working));
        TestDate.set(LocalDate.of(2025, 1, 3));

        get(fay, path).body("items.placement", contains(drafted));
        TestDate.set(LocalDate.of(2025, 6, 1));
        get(fay, path).body("items", hasSize(0));
    }

    @Test
    void while_eligibility_service_is_away_the_list_is_shown_without_amounts() {
        Api.placement(fay, practice);
        ServicesStandIn.goDown();

        get(fay, path).statusCode(200).body("items", hasSize(1)).body("items[0].atRisk", nullValue());
    }

    @Test
    void nobody_sees_the_unclaimed_money_of_another_practice() {
        Api.placement(fay, practice);

        get(Tokens.practice("bert"), path).statusCode(404);
        get(Tokens.practice("fay-of-nothing" + System.nanoTime()), "/v1/unclaimed")
                .body("items", hasSize(0));
        get(Tokens.officer("otto"), path).body("items", hasSize(1));
        get(Tokens.student("sam"), path).statusCode(403);
    }
}

package nl.ssfh.claims;

import static nl.ssfh.claims.Api.body;
import static nl.ssfh.claims.Api.claimBody;
import static nl.ssfh.claims.Api.placementBody;
import static nl.ssfh.claims.Api.post;
import static nl.ssfh.claims.Api.studentBody;
import static nl.ssfh.claims.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.stream.IntStream;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One student is claimed for at one place on one day. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SameDaysIT {

    String anna = Tokens.practice("anna");
    String bert = Tokens.practice("bert");
    String annas = "";
    String berts = "";
    Map<String, Object> student = studentBody();

    @BeforeEach
    void register() {
        annas = Api.practice(anna);
        berts = Api.practice(bert);
    }

    @Test
    void another_practice_is_refused_without_learning_of_the_first() {
        var first = placement(anna, annas, "2024-09-02", "2025-01-31");
        var claim = Api.submitted(anna, first);

        submit(bert, placement(bert, berts, "2025-01-31", "2025-06-30"))
                .statusCode(409)
                .body("type", equalTo("/problems/days-taken"))
                .body("detail", not(containsString(first)))
                .body("detail", not(containsString(annas)))
                .body("detail", not(containsString(claim)))
                .body("detailNl", not(containsString(first)));
    }

    @Test
    void the_same_practice_is_told_which_placement_it_is() {
        var first = placement(anna, annas, "2024-09-02", "2025-01-31");
        Api.submitted(anna, first);

        submit(anna, placement(anna, annas, "2024-09-02", "2025-01-31"))
                .statusCode(409)
                .body("detail", containsString(first))
                .body("detailNl", containsString(first));
    }

    @Test
    void a_draft_that_overlaps_is_kept_and_refused_when_it_is_submitted() {
        Api.submitted(anna, placement(anna, annas, "2024-09-02", "2025-01-31"));
        var draft = Api.create(bert, "/v1/claims", claimBody(placement(bert, berts, "2024-12-01", "2025-06-30")));

        post(bert, "/v1/claims/" + draft + "/submission", "").statusCode(409);

        Api.get(bert, "/v1/claims/" + draft).body("status", equalTo("DRAFT"));
    }

    @Test
    void periods_that_follow_each_other_and_two_students_on_one_day_are_fine() {
        Api.submitted(anna, placement(anna, annas, "2024-09-02", "2025-01-31"));

        submit(bert, placement(bert, berts, "2025-02-01", "2025-06-30")).statusCode(201);
        student = studentBody();
        submit(anna, placement(anna, annas, "2024-09-02", "2025-01-31")).statusCode(201);
    }

    @Test
    void a_withdrawn_claim_an_early_end_and_an_interruption_make_room() {
        var first = placement(anna, annas, "2024-09-02", "2025-01-31");
        var claim = Api.submitted(anna, first);
        change(anna, first, body("kind", "INTERRUPTION", "from", "2024-10-01", "until", "2024-10-31"));
        submit(bert, placement(bert, berts, "2024-10-01", "2024-10-31")).statusCode(201);
        change(anna, first, body("kind", "EARLY_END", "lastDay", "2024-12-31"));
        submit(bert, placement(bert, berts, "2025-01-01", "2025-01-31")).statusCode(201);

        submit(bert, placement(bert, berts, "2024-12-01", "2024-12-31")).statusCode(409);
        post(anna, "/v1/claims/" + claim + "/withdrawal", "").statusCode(200);
        submit(bert, placement(bert, berts, "2024-12-01", "2024-12-31")).statusCode(201);
    }

    @Test
    void a_placement_does_not_go_on_into_days_that_are_taken() {
        var first = placement(anna, annas, "2024-09-02", "2025-01-31");
        Api.submitted(anna, first);
        submit(bert, placement(bert, berts, "2025-02-01", "2025-06-30")).statusCode(201);

        post(anna, "/v1/placements/" + first + "/changes", body("kind", "EXTENSION", "lastDay", "2025-02-01"))
                .statusCode(409)
                .body("type", equalTo("/problems/days-taken"));

        Api.get(anna, "/v1/placements/" + first).body("lastDay", equalTo("2025-01-31"));
    }

    @Test
    void of_practices_that_claim_for_the_same_days_at_the_same_moment_one_succeeds() {
        var placements = IntStream.range(0, 8)
                .mapToObj(i -> i % 2 == 0
                        ? placement(anna, annas, "2024-09-02", "2025-01-31")
                        : placement(bert, berts, "2024-09-02", "2025-01-31"))
                .toList();

        var answers = Together.all(
                8,
                i -> Api.as(i % 2 == 0 ? anna : bert)
                        .body(with(claimBody(placements.get(i)), "status", "SUBMITTED"))
                        .post("/v1/claims"));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
    }

    String placement(String token, String practice, String firstDay, String lastDay) {
        var body = with(with(placementBody(practice), "firstDay", firstDay), "lastDay", lastDay);
        return Api.create(token, "/v1/placements", with(body, "student", student));
    }

    static ValidatableResponse submit(String token, String placement) {
        return post(token, "/v1/claims", with(claimBody(placement), "status", "SUBMITTED"));
    }

    static void change(String token, String placement, Map<String, Object> change) {
        post(token, "/v1/placements/" + placement + "/changes", change).statusCode(201);
    }
}

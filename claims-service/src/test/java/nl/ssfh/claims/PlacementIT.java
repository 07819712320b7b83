package nl.ssfh.claims;

import static nl.ssfh.claims.Api.get;
import static nl.ssfh.claims.Api.placementBody;
import static nl.ssfh.claims.Api.post;
import static nl.ssfh.claims.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PlacementIT {

    String anna = Tokens.practice("anna");
    String practice = "";

    @BeforeEach
    void register() {
        practice = Api.practice(anna);
    }

    @Test
    void a_placement_is_shown_as_it_was_registered() {
        var body = with(placementBody(practice), "student.name", "  Zoë\u0308 de Vries ");
        var id = Api.create(anna, "/v1/placements", body);

        get(anna, "/v1/placements/" + id)
                .statusCode(200)
                .header("API-Version", "1.0.0")
                .body("practice", equalTo(practice))
                .body("track", equalTo("BOL"))
                .body("course", equalTo("DOCTORS_ASSISTANT"))
                .body("studyYear", equalTo(1))
                .body("entrant", equalTo("REGULAR"))
                .body("hoursPerWeek", comparesEqualTo(16.0f))
                .body("firstDay", equalTo("2024-09-02"))
                .body("lastDay", equalTo("2025-01-31"))
                .body("employedInSameFunction", equalTo(false))
                .body("terms", hasSize(1))
                .body("interruptions", hasSize(0))
                .body("enteredStudent.name", equalTo("Zoë\u0308 de Vries"))
                .body("enteredStudent.language", equalTo("nl"));
    }

    @Test
    void what_is_not_known_may_be_left_out() {
        var body = with(with(placementBody(practice), "studyYear", null), "crebo", null);

        post(anna, "/v1/placements", body)
                .statusCode(201)
                .body("studyYear", nullValue())
                .body("crebo", nullValue());
    }

    @Test
    void one_mail_address_is_one_student_of_whom_each_practice_sees_what_it_entered() {
        var bert = Tokens.practice("bert");
        var first =
                Api.create(anna, "/v1/placements", with(placementBody(practice), "student.email", "Lisa@Example.nl"));
        var second = Api.create(
                bert,
                "/v1/placements",
                with(
                        with(placementBody(Api.practice(bert)), "student.email", "lisa@example.NL"),
                        "student.name",
                        "Lies"));

        var atAnna = get(anna, "/v1/placements/" + first);
        var atBert = get(bert, "/v1/placements/" + second);

        assertThat(student(atAnna)).isEqualTo(student(atBert));
        atAnna.body("enteredStudent.name", equalTo("Anna de Vries"))
                .body("enteredStudent.email", equalTo("Lisa@Example.nl"));
        atBert.body("enteredStudent.name", equalTo("Lies")).body("enteredStudent.email", equalTo("lisa@example.NL"));
    }

    @Test
    void the_id_of_a_student_does_not_tell_when_he_was_first_known() {
        var id = Api.placement(anna, practice);

        var version = student(get(anna, "/v1/placements/" + id)).charAt(14);

        assertThat(version).isEqualTo('4');
    }

    @Test
    void a_list_comes_in_pages_without_gaps_or_repeats() {
        var ids = List.of(
                Api.placement(anna, practice),
                Api.placement(anna, practice),
                Api.placement(anna, practice),
                Api.placement(anna, practice),
                Api.placement(anna, practice));

        assertThat(pages("/v1/placements?limit=2&practice=" + practice)).isEqualTo(ids);
        assertThat(pages("/v1/placements?limit=5&practice=" + practice)).isEqualTo(ids);
        assertThat(pages("/v1/placements?limit=200")).containsSubsequence(ids);
    }

    List<String> pages(String path) {
        var ids = new ArrayList<String>();
        @Nullable String next = "";
        while (next != null) {
            var page = get(anna, path + (next.isEmpty() ? "" : "&cursor=" + next))
                    .statusCode(200)
                    .extract();
            ids.addAll(page.<List<String>>path("items.id"));
            next = page.path("next");
        }
        return ids;
    }

    @Test
    void a_page_that_cannot_be_is_refused() {
        get(anna, "/v1/placements?limit=0").statusCode(400).body("violations.field", hasItem("limit"));
        get(anna, "/v1/placements?limit=201").statusCode(400).body("violations.field", hasItem("limit"));
        get(anna, "/v1/placements?cursor=x").statusCode(400).body("violations.field", hasItem("cursor"));
    }

    @Test
    void a_list_holds_only_what_the_caller_may_see() {
        var id = Api.placement(anna, practice);
        var bert = Tokens.practice("bert");

        get(bert, "/v1/placements?limit=200").body("items.id", not(hasItem(id)));
        get(bert, "/v1/placements?practice=" + practice).statusCode(404);
        get(Tokens.auditor("ada"), "/v1/placements?practice=" + practice).body("items.id", equalTo(List.of(id)));
    }

    static String student(ValidatableResponse placement) {
        return placement.extract().path("student");
    }
}

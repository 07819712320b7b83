package nl.ssfh.claims;

import static nl.ssfh.claims.Api.body;
import static nl.ssfh.claims.Api.get;
import static nl.ssfh.claims.Api.post;
import static nl.ssfh.claims.Api.practiceBody;
import static nl.ssfh.claims.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.MandateEnded;
import nl.ssfh.contracts.ClaimsEvent.MandateGranted;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.TestDate;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PracticeIT {

    /** Nobody of the other tests, so that the list of practices is short. */
    String anna = Tokens.practice("anna-" + UUID.randomUUID());

    String bert = Tokens.practice("bert");
    String practice = "";
    String mandates = "";

    @BeforeEach
    void register() {
        practice = Api.practice(anna);
        mandates = "/v1/practices/" + practice + "/mandates";
    }

    @AfterEach
    void backToTheFirstDay() {
        TestDate.set(TestDate.START);
    }

    @Test
    void who_registers_a_practice_becomes_its_owner_and_sees_it() {
        get(anna, "/v1/practices?limit=200").body("items.id", hasItem(practice));
        get(bert, "/v1/practices?limit=200").body("items.id", not(hasItem(practice)));
        find(anna, "PRAKTIJK").statusCode(200).body("items.id", hasItem(practice));
        find(anna, "100%").statusCode(200).body("items", hasSize(0));
        find(bert, "PRAKTIJK").statusCode(200).body("items.id", not(hasItem(practice)));
        find(anna, " ").statusCode(400).body("violations.field", hasItem("name"));
        get(bert, "/v1/practices/" + practice).statusCode(404);
        get(Tokens.officer("otto"), "/v1/practices/" + practice).statusCode(200);

        assertThat(granted(Tokens.subject(anna)).role()).isEqualTo(MandateRole.OWNER);
    }

    @Test
    void a_practice_is_registered_once_per_kvk_number_and_branch() {
        var first = practiceBody();
        post(anna, "/v1/practices", first).statusCode(201);

        post(bert, "/v1/practices", with(practiceBody(), "kvk", first.get("kvk")))
                .statusCode(409)
                .body("type", equalTo("/problems/practice-exists"));
        post(bert, "/v1/practices", with(first, "branch", "000012345678")).statusCode(201);
    }

    @Test
    void a_mandate_counts_from_the_moment_it_is_given_until_it_is_ended() {
        post(bert, "/v1/placements", Api.placementBody(practice)).statusCode(404);

        var mandate = give(bert, "FILER");
        post(bert, "/v1/placements", Api.placementBody(practice)).statusCode(201);
        get(bert, "/v1/practices/" + practice).statusCode(200);

        Api.as(anna).delete(mandates + "/" + mandate).then().statusCode(204);
        post(bert, "/v1/placements", Api.placementBody(practice)).statusCode(404);
        get(bert, "/v1/practices/" + practice).statusCode(404);

        assertThat(granted(Tokens.subject(bert)).mandate()).hasToString(mandate);
        assertThat(Topic.heard(MandateEnded.class, ended -> ended.mandate().equals(UUID.fromString(mandate)))
                        .subject())
                .isEqualTo(Tokens.subject(bert));
    }

    @Test
    void each_role_covers_what_it_is_for() {
        give(bert, "VIEWER");
        get(bert, "/v1/practices/" + practice).body("role", equalTo("VIEWER"));
        get(bert, "/v1/placements?practice=" + practice).statusCode(200);
        post(bert, "/v1/placements", Api.placementBody(practice))
                .statusCode(403)
                .body("type", equalTo("/problems/mandate-too-small"));

        give(bert, "FILER");
        post(bert, mandates, body("subject", "x", "role", "VIEWER")).statusCode(403);

        give(bert, "OWNER");
        post(bert, mandates, body("subject", "x", "role", "VIEWER")).statusCode(201);
        get(anna, mandates).body("items.subject", hasSize(3)).body("items.subject", hasItem("x"));
    }

    @Test
    void a_practice_keeps_an_owner() {
        var own = get(anna, mandates).extract().<List<String>>path("items.id").getFirst();

        Api.as(anna).delete(mandates + "/" + own).then().statusCode(409).body("type", equalTo("/problems/last-owner"));
        post(anna, mandates, body("subject", Tokens.subject(anna), "role", "VIEWER"))
                .statusCode(409);

        give(bert, "OWNER");
        Api.as(anna).delete(mandates + "/" + own).then().statusCode(204);
        get(anna, "/v1/practices/" + practice).statusCode(404);
    }

    @Test
    void everybody_may_end_his_own_mandate_and_no_other() {
        var ofBert = give(bert, "VIEWER");
        var ofAnna = get(anna, mandates)
                .extract()
                .<List<String>>path("items.findAll { it.role == 'OWNER' }.id")
                .getFirst();

        Api.as(bert).delete(mandates + "/" + ofAnna).then().statusCode(403);
        Api.as(bert).delete(mandates + "/" + ofBert).then().statusCode(204);

        get(bert, "/v1/practices/" + practice).statusCode(404);
    }

    @Test
    void a_mandate_with_a_last_day_ends_after_it() {
        var mandate = Api.create(
                anna, mandates, body("subject", Tokens.subject(bert), "role", "FILER", "lastDay", "2024-09-30"));
        TestDate.set(LocalDate.of(2024, 9, 30));
        get(bert, "/v1/practices/" + practice).statusCode(200);

        TestDate.set(LocalDate.of(2024, 10, 1));

        assertThat(Topic.heard(MandateEnded.class, ended -> ended.mandate().equals(UUID.fromString(mandate)))
                        .subject())
                .isEqualTo(Tokens.subject(bert));
        get(bert, "/v1/practices/" + practice).statusCode(404);
        get(anna, mandates).body("items", hasSize(1));
    }

    @Test
    void a_mandate_that_is_over_already_is_not_given() {
        var yesterday = TestDate.START.minusDays(1).toString();

        post(anna, mandates, body("subject", Tokens.subject(bert), "role", "FILER", "lastDay", yesterday))
                .statusCode(400)
                .body("violations.field", contains("lastDay"));
    }

    @Test
    void an_owner_until_a_day_does_not_keep_a_practice() {
        Api.create(anna, mandates, body("subject", Tokens.subject(bert), "role", "OWNER", "lastDay", "2030-01-01"));
        var own = body("subject", Tokens.subject(anna), "role", "OWNER", "lastDay", "2030-01-01");

        post(anna, mandates, own)
                .statusCode(409)
                .body("type", equalTo("/problems/last-owner"))
                .body("detailNl", endsWith("maak eerst iemand anders eigenaar."));
    }

    @Test
    void two_owners_who_end_each_other_at_once_leave_one() {
        var ofBert = give(bert, "OWNER");
        var ofAnna = get(anna, mandates)
                .extract()
                .<List<String>>path("items.findAll { it.subject == '%s' }.id".formatted(Tokens.subject(anna)))
                .getFirst();

        var answers = Together.all(
                2,
                caller -> caller == 0
                        ? Api.as(anna).delete(mandates + "/" + ofBert)
                        : Api.as(bert).delete(mandates + "/" + ofAnna));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(204, 404);
    }

    @Test
    void a_mandate_of_another_practice_is_not_there() {
        var other = Api.practice(bert);
        var foreign = get(bert, "/v1/practices/" + other + "/mandates")
                .extract()
                .<List<String>>path("items.id")
                .getFirst();

        Api.as(anna).delete(mandates + "/" + foreign).then().statusCode(404);
        get(anna, "/v1/practices/" + other + "/mandates").statusCode(404);
    }

    String give(String token, String role) {
        return Api.create(anna, mandates, body("subject", Tokens.subject(token), "role", role));
    }

    MandateGranted granted(String subject) {
        return Topic.heard(
                MandateGranted.class,
                mandate -> mandate.practice().equals(UUID.fromString(practice))
                        && mandate.subject().equals(subject));
    }

    private static ValidatableResponse find(String token, String name) {
        return post(token, "/v1/practices/search?limit=200", body("name", name));
    }
}

package nl.ssfh.claims;

import static nl.ssfh.claims.Api.body;
import static nl.ssfh.claims.Api.get;
import static nl.ssfh.claims.Api.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AuditIT {

    String anna = Tokens.practice("anna");

    @Test
    void whatever_a_person_does_for_a_practice_is_on_record() {
        var practice = Api.practice(anna);
        var mandates = "/v1/practices/" + practice + "/mandates";
        var mandate = Api.create(anna, mandates, body("subject", "x", "role", "VIEWER"));
        Api.as(anna).delete(mandates + "/" + mandate).then().statusCode(204);
        var placement = Api.placement(anna, practice);
        var claim = Api.create(anna, "/v1/claims", Api.claimBody(placement));
        post(anna, "/v1/claims/" + claim + "/submission", "").statusCode(200);
        post(anna, "/v1/placements/" + placement + "/changes", body("kind", "EARLY_END", "lastDay", "2024-12-31"))
                .statusCode(201);
        post(anna, "/v1/claims/" + claim + "/withdrawal", "").statusCode(200);

        entries("practice=" + practice)
                .body(
                        "items.collect { it.action + ' ' + it.kind }",
                        contains(
                                "withdraw claim",
                                "change placement",
                                "submit claim",
                                "draft claim",
                                "register placement",
                                "end mandate",
                                "give mandate",
                                "give mandate",
                                "register practice"))
                .body("items.collect { it.actor }.unique()", contains(Tokens.subject(anna)));
        entries("object=" + placement)
                .body("items[0].details.before.period.lastDay", equalTo("2025-01-31"))
                .body("items[0].details.after.period.lastDay", equalTo("2024-12-31"));
    }

    @Test
    void what_is_refused_is_not_on_record() {
        var practice = Api.practice(anna);
        var bert = Tokens.practice("bert");

        post(bert, "/v1/placements", Api.placementBody(practice)).statusCode(404);

        entries("practice=" + practice + "&actor=" + Tokens.subject(bert)).body("items", empty());
    }

    @Test
    void whoever_reads_of_a_student_without_a_mandate_is_on_record() {
        var placement = Api.placement(anna, Api.practice(anna));
        var otto = Tokens.officer("otto");
        var mailer = Tokens.service("notifications");

        get(anna, "/v1/placements/" + placement).statusCode(200);
        get(otto, "/v1/placements/" + placement).statusCode(200);
        post(mailer, "/v1/recipients", body("placements", List.of(placement))).statusCode(200);
        post(mailer, "/v1/placement-records", body("placements", List.of(placement)))
                .statusCode(200);

        entries("object=" + placement)
                .body("items.action", hasItems("read-all", "read-address", "read", "register"))
                .body("items.findAll { it.action == 'read' }.actor", contains(Tokens.subject(otto)))
                .body("items.findAll { it.action == 'read-address' }.actor", hasItem(Tokens.subject(mailer)));
    }

    static ValidatableResponse entries(String filter) {
        return get(Tokens.officer("otto"), "/v1/audit-entries?" + filter).statusCode(200);
    }
}

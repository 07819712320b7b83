package nl.ssfh.payouts.hold.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.olga;
import static nl.ssfh.payouts.Api.otto;
import static nl.ssfh.payouts.Api.prepare;
import static nl.ssfh.payouts.Api.release;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.payouts.account.app.SetBankAccount;
import nl.ssfh.payouts.account.domain.BankAccount;
import nl.ssfh.payouts.hold.domain.HoldKind;
import nl.ssfh.payouts.hold.domain.Holds;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class HoldIT extends FundIT {

    @Inject
    Holds holds;

    @Inject
    SetBankAccount accounts;

    @ParameterizedTest
    @EnumSource
    void what_is_held_is_not_paid_until_it_is_let_go(HoldKind kind) {
        grant(practice(), 11_000, 12_000);
        var claim = grant(practice(), 15_000, 20_000);
        var student = UUID.randomUUID();
        holds.rememberStudent(claim.placement, student);
        var subject = switch (kind) {
            case CLAIM -> claim.claim;
            case STUDENT -> student;
            case PRACTICE, BANK_ACCOUNT -> claim.practice;
        };
        var hold = place(kind.name(), subject).then().statusCode(201).extract().<String>path("id");
        assertThat(waitsFor(claim)).containsOnly("OFFICER");

        assertThat(Api.pay("2024-09").cents()).isEqualTo(23_000);

        assertThat(Api.schedule(claim.placement).getList("instalments.reason")).containsOnly("ON_HOLD");
        assertThat(waitsFor(claim)).containsOnly("OFFICER");
        lift(hold).then().statusCode(200).body("lifted.reason", equalTo("Answered"));
        assertThat(waitsFor(claim)).containsOnly("RUN");
        as(otto())
                .get("/v1/holds/{id}", hold)
                .then()
                .statusCode(200)
                .body("id", equalTo(hold))
                .body("lifted.reason", equalTo("Answered"));
        as(otto()).get("/v1/holds/{id}", UUID.randomUUID()).then().statusCode(404);
        today("2024-10-01");
        var run = prepare(olga(), "2024-10").then().statusCode(201).extract().jsonPath();
        release(otto(), run)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/own-deed"))
                .body("detail", containsString("lifted a hold"));
        release(Tokens.officer("olaf"), run).then().statusCode(200);
        assertThat(Api.file(run.getString("id")).cents()).isEqualTo(35_000);
    }

    @Test
    void a_hold_on_an_account_holds_whoever_else_is_paid_on_it() {
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        accounts.set(new BankAccount(one, "NL91ABNA0417164300", "Praktijk Een"), "anna");
        accounts.set(new BankAccount(other, "NL91ABNA0417164300", "Praktijk Twee"), "anna");
        grant(one, 15_000, 20_000);
        grant(other, 15_000, 20_000);

        place("BANK_ACCOUNT", one).then().statusCode(201);

        prepare("2024-09").then().statusCode(409).body("type", equalTo("/problems/all-held"));
    }

    @Test
    void a_hold_that_comes_after_the_run_was_prepared_stops_its_release() {
        var claim = grant(practice(), 15_000, 20_000);
        var run = prepare("2024-09").then().statusCode(201).extract().jsonPath();

        place("CLAIM", claim.claim).then().statusCode(201);

        release(olga(), run)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/run-changed"))
                .body("lines.reason", everyItem(equalTo("ON_HOLD")));
    }

    @Test
    void a_hold_is_placed_once_lifted_once_and_both_are_on_record() {
        var practice = UUID.randomUUID();
        var hold = place("PRACTICE", practice).then().statusCode(201).extract().<String>path("id");

        place("PRACTICE", practice).then().statusCode(409).body("type", equalTo("/problems/already-held"));
        lift(hold).then().statusCode(200).body("lifted.by", equalTo(Tokens.subject(otto())));
        lift(hold).then().statusCode(409).body("type", equalTo("/problems/already-lifted"));
        lift(UUID.randomUUID().toString()).then().statusCode(404);
        place("PRACTICE", practice).then().statusCode(201);

        as(otto()).get("/v1/holds").then().body("items", hasSize(2)).body("items[0].lifted", notNullValue());
        as(otto()).get("/v1/holds?open=true").then().body("items", hasSize(1));
        as(Tokens.auditor("ada"))
                .get("/v1/audit-entries?object=" + hold)
                .then()
                .body("items.action", contains("lift", "place"));
    }

    @Test
    void what_is_not_right_is_named() {
        place("BANK_ACCOUNT", UUID.randomUUID()).then().statusCode(400).body("violations[0].field", equalTo("subject"));
        place("EVERYTHING", UUID.randomUUID()).then().statusCode(400).body("violations[0].field", equalTo("kind"));
        place(otto(), "CLAIM", UUID.randomUUID(), " ")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("reason"));
    }

    @Test
    void only_officers_place_and_lift() {
        place(Tokens.auditor("ada"), "CLAIM", UUID.randomUUID(), "I only look")
                .then()
                .statusCode(403);
        place(Tokens.practice("anna"), "CLAIM", UUID.randomUUID(), "Not mine")
                .then()
                .statusCode(403);
        as(Tokens.auditor("ada")).get("/v1/holds").then().statusCode(200);
        as(Tokens.practice("anna")).get("/v1/holds").then().statusCode(403);
    }

    private static List<String> waitsFor(TestClaim claim) {
        return Api.schedule(claim.placement).getList("instalments.waitsFor");
    }

    private static Response place(String kind, UUID subject) {
        return place(otto(), kind, subject, "Signs of fraud");
    }

    private static Response place(String token, String kind, UUID subject, String reason) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("kind", kind, "subject", subject, "reason", reason))
                .post("/v1/holds");
    }

    private static Response lift(String hold) {
        return as(otto()).body(Map.of("reason", "Answered")).post("/v1/holds/{id}/lifting", hold);
    }
}

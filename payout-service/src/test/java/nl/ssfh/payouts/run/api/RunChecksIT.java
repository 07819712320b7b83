package nl.ssfh.payouts.run.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.olga;
import static nl.ssfh.payouts.Api.otto;
import static nl.ssfh.payouts.Api.prepare;
import static nl.ssfh.payouts.Api.release;
import static nl.ssfh.payouts.TestClaim.months;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.HeldLine;
import nl.ssfh.contracts.PayoutEvent.InstalmentsHeld;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.payouts.TransferFile.Transfer;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;

/** What is looked at before a line is paid; what fails is held, and nothing of it is lost. */
@QuarkusTest
class RunChecksIT extends FundIT {

    @Test
    void a_changed_account_waits_and_its_lines_go_along_with_the_next_run() {
        grant(practice(), 11_000, 12_000);
        var practice = practice();
        var claim = grant(practice, 15_000, 20_000);
        today("2024-09-19");
        giveAccount(practice);
        assertThat(waitsFor(claim)).containsOnly("COOLING_OFF");
        today("2024-09-25");

        assertThat(Api.pay("2024-09").cents()).isEqualTo(23_000);

        assertThat(Api.schedule(claim.placement).getList("instalments.reason")).containsOnly("COOLING_OFF");
        assertThat(waitsFor(claim)).containsOnly("COOLING_OFF");
        today("2024-10-25");
        assertThat(waitsFor(claim)).containsOnly("RUN");
        assertThat(Api.pay("2024-10").cents()).isEqualTo(35_000);
    }

    @Test
    void a_changed_account_is_paid_once_five_business_days_have_passed() {
        var practice = practice();
        grant(practice, 15_000, 20_000);
        today("2024-09-18");
        var iban = giveAccount(practice);
        today("2024-09-25");

        assertThat(Api.pay("2024-09").transfers())
                .extracting(transfer -> transfer.iban())
                .containsOnly(iban);
    }

    @Test
    void what_was_looked_at_is_kept_with_the_run_for_ever() {
        grant(practice(), 15_000, 20_000);
        var poor = UUID.randomUUID();
        grant(poor, 11_000, 12_000);
        var run = prepared().getString("id");

        checks(run, "").body("items", hasSize(4));
        checks(run, "?failed=false")
                .body("items", hasSize(2))
                .body("items.fee", containsInAnyOrder("STIPEND", "SUPERVISION"))
                .body("items.month", everyItem(equalTo("2024-09")))
                .body("items.amountCents", containsInAnyOrder(15_000, 20_000));
        as(otto())
                .get("/v1/runs/{id}/overview", run)
                .then()
                .body("taken", equalTo(2))
                .body("held", equalTo(2))
                .body("letPass", hasSize(0));
        checks(run, "?failed=true")
                .body("items", hasSize(2))
                .body("items.practice", contains(poor.toString(), poor.toString()))
                .body("items[0].failed", contains("NO_BANK_ACCOUNT"))
                .body(
                        "items[0].passed",
                        contains(
                                "COOLING_OFF",
                                "PAYEE_NOT_ACCEPTED",
                                "ON_HOLD",
                                "NOT_CONFIRMED",
                                "DECISION_NOT_VALID",
                                "OVER_DECISION"));

        assertThatThrownBy(() -> books.run("update line_check set failed = '{}'"))
                .hasMessageContaining("append-only");
        as(otto()).get("/v1/runs/{id}/checks", UUID.randomUUID()).then().statusCode(404);
        as(Tokens.practice("anna")).get("/v1/runs/{id}/checks", run).then().statusCode(403);
    }

    @Test
    void an_account_on_another_name_is_paid_when_an_officer_accepts_it() {
        var practice = UUID.randomUUID();
        giveAccount(practice, "Praktijk Vreemd", "anna");
        var claim = grant(practice, 15_000, 20_000);
        grant(practice(), 11_000, 12_000);
        assertThat(waitsFor(claim)).containsOnly("OFFICER");
        Api.pay("2024-09");
        assertThat(Api.schedule(claim.placement).getList("instalments.reason")).containsOnly("PAYEE_NOT_ACCEPTED");

        verdict(practice, true, "Seen in the trade register")
                .then()
                .statusCode(200)
                .body("payee", equalTo("NONE"))
                .body("payeeAccepted", equalTo(true));
        assertThat(waitsFor(claim)).containsOnly("RUN");

        today("2024-10-01");
        assertThat(Api.pay("2024-10").cents()).isEqualTo(35_000);
        verdict(practice, false, "Second thoughts")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/no-verdict-asked"));
        as(Tokens.auditor("ada"))
                .get("/v1/audit-entries?object=" + practice)
                .then()
                .body("items.action", contains("decide-payee", "set"));
    }

    @Test
    void an_account_that_an_officer_does_not_accept_stays_unpaid() {
        var practice = UUID.randomUUID();
        giveAccount(practice, "Praktijk Bijna", "anna");
        grant(practice, 15_000, 20_000);
        verdict(practice, false, "Another practice has this name").then().statusCode(200);

        prepare("2024-09").then().statusCode(409).body("type", equalTo("/problems/all-held"));
    }

    @Test
    void where_every_line_is_held_it_is_known_why_and_the_month_has_a_run_once_one_can_be_paid() {
        var poor = UUID.randomUUID();
        var claim = grant(poor, 15_000, 20_000);

        prepare("2024-09")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/all-held"))
                .body("held", equalTo(2))
                .body("detailNl", containsString("(termijnen: 2)"));

        assertThat(Api.states(claim.placement)).containsOnly("HELD");
        assertThat(waitsFor(claim)).containsOnly("BANK_ACCOUNT");
        assertThat(Topic.heard(InstalmentsHeld.class, event -> event.placement().equals(claim.placement))
                        .lines())
                .extracting(HeldLine::reason)
                .containsOnly("NO_BANK_ACCOUNT");
        prepare("2024-09").then().statusCode(409).body("held", equalTo(2));
        var runs = as(otto()).get("/v1/runs").then();
        runs.body("items.state", contains("CANCELLED")).body("items.lines", contains(0));
        checks(runs.extract().path("items[0].id"), "?failed=true").body("items", hasSize(2));
        giveAccount(poor);
        assertThat(Api.pay("2024-09").cents()).isEqualTo(35_000);
    }

    @Test
    void a_run_of_which_every_line_would_be_held_is_not_renewed() {
        var claim = grant(practice(), 15_000, 20_000);
        var run = prepared();
        giveAccount(claim.practice);

        as(otto())
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/v1/runs/{id}/renewal", run.getString("id"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/all-held"));

        assertThat(Api.states(claim.placement)).containsOnly("IN_RUN");
    }

    @Test
    void a_verdict_says_why_and_is_asked_for() {
        var practice = practice();

        verdict(practice, true, " ").then().statusCode(400).body("violations[0].field", equalTo("reason"));
        verdict(practice, true, "123456782").then().statusCode(400).body("violations[0].field", equalTo("reason"));
        verdict(practice, true, "It matches").then().statusCode(409);
        verdict(UUID.randomUUID(), true, "No such practice").then().statusCode(404);
        as(Tokens.auditor("ada"))
                .body(Map.of("account", accountOf(practice), "accepted", true, "reason", "I only look"))
                .put("/v1/practices/{id}/bank-account/payee-verdict", practice)
                .then()
                .statusCode(403);
    }

    @Test
    void a_verdict_counts_for_the_account_that_was_looked_at_alone() {
        var practice = UUID.randomUUID();
        giveAccount(practice, "Praktijk Bijna", "anna");
        var seen = accountOf(practice);
        giveAccount(practice, "Bijna Praktijk", "anna");

        verdict(practice, seen, true, "I saw another one")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/other-account"));

        verdict(practice, true, "And this one too").then().statusCode(200).body("payeeAccepted", equalTo(true));
    }

    @Test
    void who_set_an_account_does_not_release_its_payment() {
        var practice = UUID.randomUUID();
        giveAccount(practice, "Praktijk", Tokens.subject(olga()));
        grant(practice, 15_000, 20_000);
        var run = prepared();

        release(olga(), run).then().statusCode(403).body("type", equalTo("/problems/own-account"));
        release(Tokens.officer("olaf"), run).then().statusCode(200);
    }

    @Test
    void the_account_that_was_given_last_counts_whatever_the_clock_of_its_id_says() {
        var practice = UUID.randomUUID();
        var iban = giveAccount(practice);
        books.run("""
                insert into bank_account (id, practice, number, sealed, print, set_by, valid_from, payable_from)
                overriding system value
                select 'ffffffff-ffff-7fff-bfff-ffffffffffff', practice, 0, sealed, print, set_by, valid_from, payable_from
                  from bank_account where practice = '%s'""".formatted(practice));

        grant(practice, 15_000, 20_000);
        today("2024-09-25");
        assertThat(Api.pay("2024-09").transfers()).extracting(Transfer::iban).containsOnly(iban);
    }

    @Test
    void who_accepted_a_payee_does_not_release_his_first_payment() {
        var practice = UUID.randomUUID();
        giveAccount(practice, "Praktijk Bijna", "anna");
        var claim = TestClaim.at(practice);
        takeDecision.take(claim.grants(months("2024-09", "2024-10"), 15_000, 20_000));
        verdict(practice, true, "The bank shortened the name").then().statusCode(200);
        var run = prepare(olga(), "2024-09").then().statusCode(201).extract().jsonPath();

        release(otto(), run).then().statusCode(403).body("type", equalTo("/problems/own-deed"));

        release(Tokens.officer("olaf"), run).then().statusCode(200);
        Api.file(run.getString("id"));
        today("2024-10-20");
        var next = prepare(olga(), "2024-10").then().statusCode(201).extract().jsonPath();
        release(otto(), next).then().statusCode(200);
    }

    private static List<String> waitsFor(TestClaim claim) {
        return Api.schedule(claim.placement).getList("instalments.waitsFor");
    }

    private static JsonPath prepared() {
        return prepare("2024-09").then().statusCode(201).extract().jsonPath();
    }

    private static ValidatableResponse checks(String run, String query) {
        return as(otto()).get("/v1/runs/" + run + "/checks" + query).then().statusCode(200);
    }

    private static String accountOf(UUID practice) {
        var account = as(otto()).get("/v1/practices/{id}/bank-account", practice);
        return account.statusCode() == 200
                ? account.path("id")
                : UUID.randomUUID().toString();
    }

    private static Response verdict(UUID practice, boolean accepted, String reason) {
        return verdict(practice, accountOf(practice), accepted, reason);
    }

    private static Response verdict(UUID practice, String account, boolean accepted, String reason) {
        return as(otto())
                .body(Map.of("account", account, "accepted", accepted, "reason", reason))
                .put("/v1/practices/{id}/bank-account/payee-verdict", practice);
    }
}

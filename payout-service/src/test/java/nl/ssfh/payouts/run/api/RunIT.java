package nl.ssfh.payouts.run.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.olga;
import static nl.ssfh.payouts.Api.otto;
import static nl.ssfh.payouts.Api.prepare;
import static nl.ssfh.payouts.Api.release;
import static nl.ssfh.payouts.TestClaim.months;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.PaidLine;
import nl.ssfh.contracts.PayoutEvent.InstalmentsSent;
import nl.ssfh.contracts.PayoutEvent.RunPrepared;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.payouts.TransferFile.Transfer;
import nl.ssfh.payouts.iso20022.Schemas;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RunIT extends FundIT {

    @Test
    void a_run_is_prepared_by_one_officer_and_released_by_another() throws Exception {
        var claim = grant(practice(), 15_000, 20_000);

        var run = prepared();
        assertThat(run.getString("state")).isEqualTo("PREPARED");
        assertThat(run.getInt("lines")).isEqualTo(2);
        assertThat(run.getLong("totalCents")).isEqualTo(35_000);
        assertThat(run.getString("executionDate")).isEqualTo("2024-09-25");
        assertThat(Api.states(claim.placement)).containsOnly("IN_RUN");

        assertThat(Api.schedule(claim.placement).getList("instalments.waitsFor"))
                .containsOnly("RELEASE");

        release(olga(), run).then().statusCode(200).body("state", equalTo("RELEASED"));
        assertThat(Api.states(claim.placement)).containsOnly("IN_RUN");
        assertThat(Api.schedule(claim.placement).getList("instalments.waitsFor"))
                .containsOnly("SENDING");
        var file = Api.file(run.getString("id"));
        assertThat(Api.states(claim.placement)).containsOnly("SENT");
        Schemas.validateTransfers(file.xml());
        assertThat(file.transfers()).extracting(Transfer::endToEndId).containsExactlyInAnyOrderElementsOf(ids(claim));
        assertThat(file.transfers())
                .extracting(Transfer::remittance)
                .contains("SSFH-2024-000123 2024-09 stagevergoeding");
    }

    @Test
    void officers_hear_of_a_run_that_waits_and_each_placement_of_what_is_sent() {
        var practice = practice();
        var claims = List.of(grant(practice, 15_000, 20_000), grant(practice, 11_000, 12_000));
        var run = prepared();
        var id = UUID.fromString(run.getString("id"));
        var day = LocalDate.of(2024, 9, 25);

        assertThat(Topic.heard(RunPrepared.class, event -> event.run().equals(id)))
                .isEqualTo(
                        new RunPrepared(id, YearMonth.of(2024, 9), 4, new Money(58_000), day, Tokens.subject(otto())));

        release(olga(), run).then().statusCode(200);
        Api.send(run.getString("id")).then().statusCode(200);

        for (var claim : claims) {
            var heard = Topic.heard(
                    InstalmentsSent.class, event -> event.placement().equals(claim.placement));
            assertThat(heard.expectedOn()).isEqualTo(day);
            assertThat(heard.practice()).isEqualTo(practice);
            assertThat(heard.lines()).extracting(PaidLine::fee).containsExactly(Fee.STIPEND, Fee.SUPERVISION);
            assertThat(heard.lines())
                    .extracting(line -> line.instalment().toString())
                    .containsExactlyElementsOf(Api.schedule(claim.placement).getList("instalments.id", String.class));
        }
    }

    @Test
    void who_prepared_a_run_cannot_release_it() {
        grant(practice(), 15_000, 20_000);
        var run = prepared();

        release(otto(), run).then().statusCode(403).body("type", equalTo("/problems/four-eyes"));

        as(otto()).get("/v1/runs/{id}", run.getString("id")).then().body("state", equalTo("PREPARED"));
        assertThatThrownBy(() -> books.run("update run set state = 'RELEASED', released_at = now(), "
                        + "released_by = prepared_by where id = '" + run.getString("id") + "'"))
                .hasMessageContaining("four_eyes");
    }

    @Test
    void an_officer_who_signed_in_hours_ago_releases_nothing_until_he_signs_in_again() {
        grant(practice(), 15_000, 20_000);
        var run = prepared();

        release(Tokens.longSignedIn("olga@officer"), run)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("error=\"insufficient_user_authentication\""))
                .header("WWW-Authenticate", containsString("max_age=\"900\""))
                .body("type", equalTo("/problems/insufficient-user-authentication"))
                .body("detailNl", containsString("15 minuten"));

        as(otto()).get("/v1/runs/{id}", run.getString("id")).then().body("state", equalTo("PREPARED"));
        release(olga(), run).then().statusCode(200);
    }

    @Test
    void another_content_than_the_one_agreed_to_is_not_released() {
        grant(practice(), 15_000, 20_000);
        var run = prepared();

        as(olga())
                .body(Map.of("contentHash", "0".repeat(64)))
                .post("/v1/runs/{id}/release", run.getString("id"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/run-content-differs"));
    }

    @Test
    void a_bank_account_that_changed_meanwhile_stops_the_release() {
        var practice = practice();
        grant(practice, 15_000, 20_000);
        var run = prepared();
        giveAccount(practice);

        release(olga(), run).then().statusCode(409).body("type", equalTo("/problems/run-changed"));
    }

    @Test
    void a_released_run_answers_its_releaser_again_and_nobody_else() {
        grant(practice(), 15_000, 20_000);
        var run = prepared();
        var first = release(olga(), run).then().statusCode(200).extract().asString();

        assertThat(release(olga(), run).then().statusCode(200).extract().asString())
                .isEqualTo(first);
        release(Tokens.officer("olaf"), run).then().statusCode(409);
    }

    @Test
    void a_cancelled_run_frees_its_lines_for_the_next() {
        var claim = grant(practice(), 15_000, 20_000);
        var run = prepared();

        as(otto())
                .post("/v1/runs/{id}/cancellation", run.getString("id"))
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));

        assertThat(Api.states(claim.placement)).containsOnly("DUE");
        release(olga(), run).then().statusCode(409).body("type", equalTo("/problems/run-cannot-move"));
        var file = Api.pay("2024-09");
        assertThat(file.transfers()).extracting(Transfer::endToEndId).containsExactlyInAnyOrderElementsOf(ids(claim));
    }

    @Test
    void a_month_has_one_run_and_what_comes_later_goes_along_with_the_next() {
        grant(practice(), 15_000, 20_000);
        Api.pay("2024-09");
        var late = grant(practice(), 11_000, 12_000);

        prepare("2024-09").then().statusCode(409).body("type", equalTo("/problems/run-exists"));

        assertThat(Api.schedule(late.placement).getList("instalments.expectedOn"))
                .containsOnly("2024-10-25");
        today("2024-10-20");
        assertThat(Api.pay("2024-10").cents()).isEqualTo(23_000);
    }

    @Test
    void a_month_in_which_nothing_is_due_has_no_run() {
        var claim = TestClaim.at(practice());
        takeDecision.take(claim.grants(months("2024-10", "2024-10"), 15_000, 20_000));

        prepare("2024-09").then().statusCode(409).body("type", equalTo("/problems/nothing-due"));

        as(otto()).get("/v1/runs").then().body("items.size()", equalTo(0));
    }

    @Test
    void a_month_to_come_has_no_run_yet() {
        prepare("2024-10").then().statusCode(400).body("violations[0].field", equalTo("month"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-13", "2024-9", "x", "", "9999-12", "+12345-01", "2016-08", "0000-01", "-999999999-01"})
    void a_month_that_is_none_or_far_away_is_named(String month) {
        prepare(month).then().statusCode(400).body("violations[0].field", equalTo("month"));
    }

    @Test
    void lines_without_a_bank_account_are_held_and_do_not_stop_the_others() {
        var poor = UUID.randomUUID();
        var held = grant(poor, 15_000, 20_000);
        grant(practice(), 11_000, 12_000);

        assertThat(Api.pay("2024-09").cents()).isEqualTo(23_000);

        assertThat(Api.states(held.placement)).containsOnly("HELD");
        assertThat(Api.schedule(held.placement).getList("instalments.reason")).containsOnly("NO_BANK_ACCOUNT");
        giveAccount(poor);
        today("2024-10-01");
        assertThat(Api.pay("2024-10").cents()).isEqualTo(35_000);
    }

    @Test
    void the_run_of_christmas_is_executed_when_the_banks_are_open() {
        today("2024-12-20");
        grant(practice(), 15_000, 20_000);

        assertThat(Api.pay("2024-12").executionDate()).isEqualTo("2024-12-27");
    }

    @Test
    void only_officers_make_runs_and_auditors_look_at_them() {
        var ada = Tokens.auditor("ada");
        prepare(ada, "2024-09").then().statusCode(403);
        prepare(Tokens.practice("anna"), "2024-09").then().statusCode(403);
        as(ada).get("/v1/runs").then().statusCode(200);
        as(Tokens.practice("anna")).get("/v1/runs").then().statusCode(403);
    }

    private static JsonPath prepared() {
        return prepare("2024-09").then().statusCode(201).extract().jsonPath();
    }

    private static List<String> ids(TestClaim claim) {
        return Api.schedule(claim.placement).getList("instalments.id", String.class).stream()
                .map(id -> id.replace("-", ""))
                .toList();
    }
}

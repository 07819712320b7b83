package nl.ssfh.payouts.run.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.olga;
import static nl.ssfh.payouts.Api.otto;
import static nl.ssfh.payouts.Api.prepare;
import static nl.ssfh.payouts.Api.release;
import static nl.ssfh.payouts.TestClaim.granted;
import static nl.ssfh.payouts.TestClaim.months;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** One line that an officer does not trust need not stop the others. */
@QuarkusTest
class RemovalIT extends FundIT {

    static final String WHY = "The practice asked about this student";

    @Test
    void a_line_that_is_taken_out_waits_for_the_next_run_and_the_others_go() {
        var claim = grant(practice(), 15_000, 20_000);
        grant(practice(), 11_000, 12_000);
        var run = prepared("2024-09");
        var line = line(claim, 0);

        var changed = takeOut(otto(), run, line, WHY)
                .then()
                .statusCode(201)
                .body("lines", equalTo(3))
                .body("transactions", equalTo(3))
                .body("totalCents", equalTo(43_000))
                .extract()
                .jsonPath();

        assertThat(changed.getString("contentHash")).isNotEqualTo(run.getString("contentHash"));
        release(olga(), run).then().statusCode(409).body("type", equalTo("/problems/run-content-differs"));
        release(olga(), changed).then().statusCode(200);
        assertThat(Api.file(run.getString("id")).cents()).isEqualTo(43_000);
        assertThat(Api.states(claim.placement)).containsExactly("HELD", "SENT");
        var waiting = Api.schedule(claim.placement);
        assertThat(waiting.getString("instalments[0].reason")).isEqualTo("TAKEN_OUT");
        assertThat(waiting.getString("instalments[0].waitsFor")).isEqualTo("RUN");
        assertThat(waiting.getString("instalments[0].expectedOn")).isEqualTo("2024-10-25");
        assertThat(waiting.getString("instalments[0].bankReasonNl")).isNull();
        as(otto())
                .body(Map.of("reason", "Pay it now"))
                .post("/v1/instalments/{id}/repayment", line)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/cannot-pay-again"));
        removals(run).body("items.instalment", contains(line)).body("items.reason", contains(WHY));

        today("2024-10-20");
        assertThat(Api.pay("2024-10").cents()).isEqualTo(15_000);
    }

    @Test
    void who_changed_a_run_does_not_release_it() {
        var claim = grant(practice(), 15_000, 20_000);
        var run = prepared("2024-09");
        var changed = takeOut(olga(), run, line(claim, 0), WHY).then().extract().jsonPath();

        release(olga(), changed).then().statusCode(403).body("type", equalTo("/problems/four-eyes"));
        release(otto(), changed).then().statusCode(403).body("type", equalTo("/problems/four-eyes"));
        release(Tokens.officer("olaf"), changed).then().statusCode(200);
    }

    @Test
    void what_was_kept_back_of_a_line_is_not_lost_with_it() {
        var september = YearMonth.of(2024, 9);
        var claim = TestClaim.at(practice());
        takeDecision.take(claim.decides(SEPTEMBER, List.of(granted(Fee.STIPEND, september, 15_000))));
        book(Api.pay("2024-09"));
        takeDecision.take(claim.decides(
                months("2024-09", "2024-10"),
                List.of(
                        granted(Fee.STIPEND, september, 10_000),
                        granted(Fee.STIPEND, september.plusMonths(1), 15_000))));
        grant(claim.practice, 1_000, 2_000);
        today("2024-10-20");
        var run = prepared("2024-10");
        long before = run.getLong("totalCents");

        var changed = takeOut(otto(), run, line(claim, 2), WHY)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        release(olga(), changed).then().statusCode(200);
        Api.send(run.getString("id")).then().statusCode(200);

        assertThat(before).isEqualTo(13_000);
        assertThat(Api.states(claim.placement).getLast()).isEqualTo("HELD");
        today("2024-11-20");
        var rest = Api.pay("2024-11");
        book(rest);
        assertThat(changed.getLong("totalCents") + rest.cents()).isEqualTo(before);
        assertThat(Api.balances()).containsEntry("PAYABLE", 0L).containsEntry("RECOVERABLE", 0L);
    }

    @Test
    void only_a_line_that_a_prepared_run_pays_can_be_taken_out_and_never_the_last() {
        var claim = grant(practice(), 15_000, 20_000);
        var run = prepared("2024-09");

        takeOut(otto(), run, UUID.randomUUID().toString(), WHY)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-in-run"));
        takeOut(otto(), run, line(claim, 0), " ").then().statusCode(400).body("violations[0].field", equalTo("reason"));
        takeOut(Tokens.auditor("ada"), run, line(claim, 0), WHY).then().statusCode(403);
        var changed = takeOut(otto(), run, line(claim, 0), WHY)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        takeOut(otto(), run, line(claim, 0), WHY).then().statusCode(409).body("type", equalTo("/problems/not-in-run"));
        takeOut(otto(), run, line(claim, 1), WHY).then().statusCode(409).body("type", equalTo("/problems/last-line"));
        release(olga(), changed).then().statusCode(200);
        takeOut(otto(), run, line(claim, 1), WHY)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/run-cannot-move"));
        assertThatThrownBy(() -> books.run("delete from run_removal")).hasMessageContaining("append-only");
    }

    @Test
    void a_grant_that_a_line_from_before_the_run_takes_back_is_not_paid() {
        var september = YearMonth.of(2024, 9);
        var claim = TestClaim.at(practice());
        takeDecision.take(claim.decides(SEPTEMBER, List.of(granted(Fee.STIPEND, september, 15_000))));
        var given = prepared("2024-09");
        takeDecision.take(claim.decides(SEPTEMBER, List.of(granted(Fee.STIPEND, september, 20_000))));
        as(otto())
                .post("/v1/runs/{id}/cancellation", given.getString("id"))
                .then()
                .statusCode(200);
        var run = prepared("2024-09");
        var changed = takeOut(otto(), run, line(claim, 1), WHY)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        takeDecision.take(claim.withdrawn(SEPTEMBER));

        release(olga(), changed).then().statusCode(409).body("lines.reason", contains("GRANT_TAKEN_BACK"));
    }

    @Test
    void a_run_that_is_cancelled_after_a_line_was_taken_out_frees_all_of_them() {
        var claim = grant(practice(), 15_000, 20_000);
        var run = prepared("2024-09");
        takeOut(otto(), run, line(claim, 0), WHY).then().statusCode(201);

        as(otto())
                .post("/v1/runs/{id}/cancellation", run.getString("id"))
                .then()
                .statusCode(200);

        assertThat(Api.pay("2024-09").cents()).isEqualTo(35_000);
    }

    private static JsonPath prepared(String month) {
        return prepare(month).then().statusCode(201).extract().jsonPath();
    }

    private static Response takeOut(String token, JsonPath run, String instalment, String reason) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("instalment", instalment, "reason", reason))
                .post("/v1/runs/{id}/removals", run.getString("id"));
    }

    private static ValidatableResponse removals(JsonPath run) {
        return as(otto())
                .get("/v1/runs/{id}/removals", run.getString("id"))
                .then()
                .statusCode(200);
    }

    private static String line(TestClaim claim, int at) {
        return Api.schedule(claim.placement).getString("instalments[%d].id".formatted(at));
    }
}

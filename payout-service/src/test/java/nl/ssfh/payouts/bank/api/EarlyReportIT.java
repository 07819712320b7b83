package nl.ssfh.payouts.bank.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.olga;
import static nl.ssfh.payouts.Api.otto;
import static nl.ssfh.payouts.TestClaim.granted;
import static nl.ssfh.payouts.TestClaim.months;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.BankSays;
import nl.ssfh.payouts.BankSays.Entry;
import nl.ssfh.payouts.BankSays.Status;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.TestClaim;
import org.junit.jupiter.api.Test;

/** A bank that knows more than we do: after a restored backup it may have our file before we know that we sent it. */
@QuarkusTest
class EarlyReportIT extends FundIT {

    static final YearMonth SEPTEMBER_2024 = YearMonth.of(2024, 9);

    @Test
    void a_run_that_the_bank_knows_is_neither_cancelled_nor_sent_again_but_treated_as_sent() {
        var claim = grant(practice(), 15_000, 20_000);
        var run = Api.prepare("2024-09").then().extract().jsonPath();

        report(line(claim, 0), 15_000);

        assertThat(Api.states(claim.placement)).containsExactly("PAID", "IN_RUN");
        Api.release(olga(), run).then().statusCode(409).body("type", equalTo("/problems/bank-has-run"));
        cancel(run).then().statusCode(409).body("type", equalTo("/problems/bank-has-run"));
        treat(otto(), run).then().statusCode(403).body("type", equalTo("/problems/four-eyes"));
        treat(olga(), run).then().statusCode(200).body("state", equalTo("SENT"));
        as(olga()).get("/v1/runs/{id}/files", run.getString("id")).then().body("deliveredAt", contains(notNullValue()));
        assertThat(Api.states(claim.placement)).containsExactly("PAID", "SENT");
        report(line(claim, 1), 20_000);
        assertThat(Api.states(claim.placement)).containsOnly("PAID");
        today("2024-10-20");
        Api.prepare("2024-10").then().statusCode(409).body("type", equalTo("/problems/nothing-due"));
        assertThat(Api.balances()).containsEntry("PAYABLE", 0L).containsEntry("BANK", -35_000L);
    }

    @Test
    void a_word_of_the_bank_that_moves_no_money_says_that_it_has_the_run_too() {
        var claim = grant(practice(), 15_000, 20_000);
        var run = Api.prepare("2024-09").then().extract().jsonPath();
        treat(olga(), run).then().statusCode(409).body("type", equalTo("/problems/bank-silent"));
        var released = Api.release(olga(), run).then().statusCode(200).extract().jsonPath();

        var message = run.getString("id").replace("-", "");
        Api.report(BankSays.status(message, List.of(new Status(line(claim, 0), "ACCP", null))))
                .then()
                .statusCode(201);

        Api.send(run.getString("id")).then().statusCode(409).body("type", equalTo("/problems/bank-has-run"));
        cancel(run).then().statusCode(409).body("type", equalTo("/problems/bank-has-run"));
        treat(otto(), released).then().statusCode(200).body("state", equalTo("SENT"));
        assertThat(Api.states(claim.placement)).containsOnly("SENT");
    }

    @Test
    void what_the_bank_booked_before_the_run_was_in_the_books_is_not_sent_again() {
        var claim = grant(practice(), 15_000, 20_000);
        Api.report(BankSays.statement(List.of(Entry.paid("LOST", line(claim, 0), 15_000))))
                .then()
                .statusCode(201)
                .body("suspense", equalTo(1));
        var run = Api.prepare("2024-09").then().extract().jsonPath();

        Api.release(olga(), run).then().statusCode(409).body("type", equalTo("/problems/bank-has-run"));
        takeOut(run, claim).then().statusCode(409).body("type", equalTo("/problems/bank-has-run"));
        treat(olga(), run).then().statusCode(200);
    }

    @Test
    void what_was_kept_back_of_it_is_settled_too() {
        var claim = TestClaim.at(practice());
        takeDecision.take(claim.decides(SEPTEMBER, List.of(granted(Fee.STIPEND, SEPTEMBER_2024, 15_000))));
        book(Api.pay("2024-09"));
        takeDecision.take(claim.decides(
                months("2024-09", "2024-10"),
                List.of(
                        granted(Fee.STIPEND, SEPTEMBER_2024, 10_000),
                        granted(Fee.STIPEND, SEPTEMBER_2024.plusMonths(1), 15_000))));
        today("2024-10-20");
        var run = Api.prepare("2024-10").then().extract().jsonPath();

        report(line(claim, 2), 10_000);
        treat(olga(), run).then().statusCode(200).body("state", equalTo("ANSWERED"));

        assertThat(Api.states(claim.placement)).containsExactly("PAID", "RECOVERED", "PAID");
        assertThat(Api.balances())
                .containsEntry("PAYABLE", 0L)
                .containsEntry("RECOVERABLE", 0L)
                .containsEntry("BANK", -25_000L);
    }

    private static Response cancel(JsonPath run) {
        return as(otto()).post("/v1/runs/{id}/cancellation", run.getString("id"));
    }

    private static Response treat(String token, JsonPath run) {
        return as(token)
                .body(Map.of("contentHash", run.getString("contentHash")))
                .post("/v1/runs/{id}/known-sending", run.getString("id"));
    }

    private static Response takeOut(JsonPath run, TestClaim claim) {
        return as(otto())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("instalment", Api.schedule(claim.placement).getString("instalments[1].id"), "reason", "x"))
                .post("/v1/runs/{id}/removals", run.getString("id"));
    }

    private static void report(String endToEndId, long cents) {
        Api.report(BankSays.statement(List.of(Entry.paid("EARLY", endToEndId, cents))))
                .then()
                .statusCode(201)
                .body("applied", equalTo(1));
    }

    private static String line(TestClaim claim, int at) {
        return Api.schedule(claim.placement)
                .getString("instalments[%d].id".formatted(at))
                .replace("-", "");
    }
}

package nl.ssfh.payouts.bank.api;

import static nl.ssfh.payouts.Api.OLGA;
import static nl.ssfh.payouts.Api.OTTO;
import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.TestClaim.granted;
import static nl.ssfh.payouts.TestClaim.months;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.YearMonth;
import java.util.List;
import nl.ssfh.contracts.Fee;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.BankSays;
import nl.ssfh.payouts.BankSays.Entry;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.TestClaim;
import org.junit.jupiter.api.Test;

/** A bank that knows more than we do: after a restored backup it may have our file before we know that we sent it. */
@QuarkusTest
class EarlyReportIT extends FundIT {

    static final YearMonth SEPTEMBER_2024 = YearMonth.of(2024, 9);

    @Test
    void a_payment_that_is_booked_before_we_know_it_was_sent_is_not_lost_and_not_paid_again() {
        var claim = grant(practice(), 15_000, 20_000);
        var run = Api.prepare("2024-09").then().extract().jsonPath();

        report(line(claim, 0), 15_000);

        assertThat(Api.states(claim.placement)).containsExactly("PAID", "IN_RUN");
        Api.release(OLGA, run).then().statusCode(409).body("type", equalTo("/problems/run-changed"));
        as(OTTO).post("/v1/runs/{id}/cancellation", run.getString("id")).then().statusCode(200);
        assertThat(Api.pay("2024-09").cents()).isEqualTo(20_000);
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
        as(OTTO).post("/v1/runs/{id}/cancellation", run.getString("id")).then().statusCode(200);

        assertThat(Api.states(claim.placement)).containsExactly("PAID", "RECOVERED", "PAID");
        assertThat(Api.balances())
                .containsEntry("PAYABLE", 0L)
                .containsEntry("RECOVERABLE", 0L)
                .containsEntry("BANK", -25_000L);
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

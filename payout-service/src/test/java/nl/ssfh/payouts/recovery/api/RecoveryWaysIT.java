package nl.ssfh.payouts.recovery.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.otto;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.TestClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which a recovery comes back. */
@QuarkusTest
class RecoveryWaysIT extends RecoveryFund {

    @Test
    void an_invoice_is_paid_in_parts_and_never_set_off() {
        var claim = paidTooMuch(practice(), 50_000, 10_000);
        var recovery = recoveryOf(claim);
        var chosen = choose(recovery, Map.of("way", "INVOICE", "reason", "They stop"))
                .then()
                .statusCode(201);
        var invoice = chosen.body("course.invoices[0].reference", equalTo("T2024-00001"))
                .body("course.invoices[0].dueOn", equalTo("2024-10-02"))
                .extract()
                .<String>path("course.invoices[0].id");
        grant(claim.practice, 20_000, 0);
        today("2024-10-20");

        assertThat(Api.pay("2024-10").cents()).isEqualTo(20_000);

        payInvoice(invoice, 15_000).then().statusCode(201).body("state", equalTo("OVERDUE"));
        payInvoice(invoice, 25_001).then().statusCode(400).body("violations[0].message", containsString("€250.00"));
        assertThat(Api.balances()).containsEntry("INVOICED", 25_000L).containsEntry("RECOVERABLE", 0L);
        payInvoice(invoice, 25_000).then().statusCode(201).body("state", equalTo("PAID"));
        payInvoice(invoice, 1).then().statusCode(409).body("type", equalTo("/problems/invoice-paid"));
        choose(recovery, Map.of("way", "INVOICE", "reason", "Again"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/recovery-settled"));
        assertThat(Api.states(claim.placement)).containsExactly("PAID", "RECOVERED");
        assertThat(Api.balances()).containsEntry("INVOICED", 0L).containsEntry("COST_STIPEND", 30_000L);
        assertTold(recovery, "SET_OFF 40000", "INVOICE 40000");
    }

    @Test
    void a_cent_cannot_be_cut_in_two() {
        var recovery = recoveryOf(paidTooMuch(practice(), 50_000, 49_999));

        choose(recovery, plan(2, "2024-10", "SET_OFF"))
                .then()
                .statusCode(201)
                .body("course.parts.amountCents", contains(1));
    }

    @Test
    void a_credit_in_suspense_pays_one_invoice_once() {
        var recovery = recoveryOf(paidTooMuch(practice(), 50_000, 10_000));
        var invoice = invoiceOf(recovery);
        var item = credit(40_000);

        payInvoice(invoice, 30_000, item).then().statusCode(400).body("violations.field", contains("bankEntry"));
        payInvoice(invoice, 40_000, item).then().statusCode(201).body("state", equalTo("PAID"));

        var other = invoiceOf(recoveryOf(paidTooMuch(practice(), 50_000, 10_000)));
        payInvoice(other, 40_000, item).then().statusCode(400).body("violations.field", contains("bankEntry"));
        as(otto()).get("/v1/suspense").then().body("items", empty());
        assertThat(Api.balances()).containsEntry("BANK", -100_000L + 40_000);
    }

    @Test
    void never_more_than_agreed_is_kept_back_in_a_month() {
        var claim = paidTooMuch(practice(), 50_000, 10_000);
        var recovery = recoveryOf(claim);
        choose(recovery, plan(3, "2024-10", "SET_OFF"))
                .then()
                .statusCode(201)
                .body("course.parts.amountCents", contains(13_334, 13_333, 13_333));
        var other = TestClaim.at(claim.practice);
        takeDecision.take(other.grants(TestClaim.months("2024-09", "2024-12"), 20_000, 0));

        today("2024-10-20");
        assertThat(Api.pay("2024-10").cents()).isEqualTo(40_000 - 13_334);
        today("2024-11-20");
        var cancelled = Api.prepare("2024-11").then().statusCode(201).extract().<String>path("id");
        as(otto()).post("/v1/runs/{id}/cancellation", cancelled).then().statusCode(200);
        assertThat(Api.pay("2024-11").cents()).isEqualTo(20_000 - 13_333);
        today("2024-12-20");
        assertThat(Api.pay("2024-12").cents()).isEqualTo(20_000 - 13_333);

        assertThat(Api.states(claim.placement)).containsExactly("PAID", "RECOVERED");
        as(otto())
                .get("/v1/recoveries/{id}", recovery)
                .then()
                .body("course.keptBack.run", contains("2024-10", "2024-11", "2024-12"))
                .body("course.keptBack.placement", contains(string(other), string(other), string(other)));
    }

    @Test
    void a_plan_by_invoice_asks_a_part_each_month_and_another_way_withdraws_what_is_open() {
        var recovery = recoveryOf(paidTooMuch(practice(), 50_000, 10_000));
        var first = choose(recovery, plan(2, "2024-10", "INVOICE"))
                .then()
                .statusCode(201)
                .body("course.invoices.amountCents", contains(20_000, 20_000))
                .body("course.invoices.dueOn", contains("2024-10-31", "2024-11-30"))
                .extract()
                .<String>path("course.invoices[0].id");
        payInvoice(first, 5_000).then().statusCode(201);

        choose(recovery, Map.of("way", "SET_OFF", "reason", "Students again"))
                .then()
                .statusCode(201)
                .body("course.invoices.state", contains("WITHDRAWN", "WITHDRAWN"))
                .body("course.recovery.openCents", equalTo(35_000));

        payInvoice(first, 1).then().statusCode(409).body("type", equalTo("/problems/invoice-withdrawn"));
        assertThat(Api.balances()).containsEntry("INVOICED", 0L).containsEntry("RECOVERABLE", 35_000L);
        assertTold(recovery, "SET_OFF 40000", "INSTALMENT_PLAN 40000", "SET_OFF 35000");
    }

    @Test
    void where_nothing_comes_for_months_the_fund_sends_an_invoice_by_itself() {
        var claim = paidTooMuch(practice(), 50_000, 10_000);
        var small = paidTooMuch(practice(), 50_000, 49_500);
        var waiting = paidTooMuch(practice(), 50_000, 10_000);
        var far = TestClaim.at(waiting.practice);
        takeDecision.take(far.grants(TestClaim.months("2025-06", "2025-06"), 20_000, 0));
        var somebody = TestClaim.at(practice());
        takeDecision.take(somebody.grants(TestClaim.months("2024-10", "2024-12"), 1_000, 0));

        for (int month = 10; month <= 12; month++) {
            assertThat(recovery(claim).getString("way")).isEqualTo("SET_OFF");
            today("2024-%d-20".formatted(month));
            Api.pay("2024-" + month);
        }

        assertThat(recovery(claim).getString("way")).isEqualTo("INVOICE");
        assertThat(recovery(small).getString("way")).isEqualTo("SET_OFF");
        assertThat(recovery(waiting).getString("way")).isEqualTo("SET_OFF");
        assertThat(Api.schedule(claim.placement).getString("instalments[1].waitsFor"))
                .isEqualTo("INVOICE_PAYMENT");
        assertTold(recoveryOf(claim), "SET_OFF 40000", "INVOICE 40000");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2024-10, plan.parts",
        "1, 2024-10, plan.parts",
        "25, 2024-10, plan.parts",
        "3, 2024-08, plan.firstMonth",
        "3, 2027-01, plan.firstMonth"
    })
    void a_plan_out_of_bounds_is_named(int parts, String first, String field) {
        choose(UUID.randomUUID().toString(), plan(parts, first, "SET_OFF"))
                .then()
                .statusCode(400)
                .body("violations.field", contains(field));
    }

    private static String string(TestClaim claim) {
        return claim.placement.toString();
    }
}

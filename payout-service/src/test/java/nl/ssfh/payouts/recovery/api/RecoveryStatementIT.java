package nl.ssfh.payouts.recovery.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.olga;
import static nl.ssfh.payouts.Api.otto;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.payouts.TestClaim;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of 500 euros 400 were too much: 150 came back on an invoice, half a year later 20 more, and 230 were given up. */
@QuarkusTest
class RecoveryStatementIT extends RecoveryFund {

    TestClaim claim = TestClaim.anywhere();

    @BeforeEach
    void paid_on_an_invoice_and_written_off() {
        claim = paidTooMuch(practice(), 50_000, 10_000);
        var recovery = recoveryOf(claim);
        var invoice = invoiceOf(recovery);
        payInvoice(invoice, 15_000).then().statusCode(201);
        today("2025-03-03");
        pay(invoice, Map.of("amountCents", 2_000, "receivedOn", "2025-03-03", "bankEntry", credit(2_000)))
                .then()
                .statusCode(201);
        var asked =
                askWriteOff(recovery, 23_000).then().statusCode(201).extract().<String>path("id");
        decide(olga(), asked, true).then().statusCode(200);
    }

    @Test
    void a_statement_tells_what_came_back_on_invoices_from_what_was_given_up() {
        of(claim.practice, "statement?from=2024-09&until=2024-09")
                .body("lines.sequence", contains(0, 1))
                .body("lines.figures.plannedCents", contains(50_000, -40_000))
                .body("lines.figures.recoveredCents", contains(0, 17_000))
                .body("lines.figures.writtenOffCents", contains(0, 23_000))
                .body("lines.figures.toRecoverCents", contains(0, 0))
                .body("lines.progress.code", contains("PAID", "SETTLED"))
                .body("total.plannedCents", equalTo(10_000))
                .body("total.paidCents", equalTo(50_000))
                .body("total.recoveredCents", equalTo(17_000))
                .body("total.writtenOffCents", equalTo(23_000))
                .body("total.setOffCents", equalTo(0))
                .body("total.toRecoverCents", equalTo(0));
    }

    @Test
    void a_year_statement_counts_an_invoice_in_the_year_it_was_paid_and_nothing_for_what_was_given_up() {
        of(claim.practice, "year-statements/2024")
                .body("rows.booked", contains("2024-09"))
                .body("total.paidCents", equalTo(50_000))
                .body("total.recoveredCents", equalTo(15_000));
        of(claim.practice, "year-statements/2025")
                .body("rows.booked", contains("2025-03"))
                .body("rows.fee", contains("STIPEND"))
                .body("total.paidCents", equalTo(0))
                .body("total.setOffCents", equalTo(0))
                .body("total.recoveredCents", equalTo(2_000));
        of(claim.practice, "year-statements/2023").body("rows", empty());
    }

    private static ValidatableResponse of(UUID practice, String what) {
        return as(otto()).get("/v1/practices/{id}/" + what, practice).then().statusCode(200);
    }
}

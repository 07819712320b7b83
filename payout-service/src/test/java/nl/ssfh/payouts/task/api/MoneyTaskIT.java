package nl.ssfh.payouts.task.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.otto;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.recovery.api.RecoveryFund;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MoneyTaskIT extends RecoveryFund {

    static final String ANNA = Tokens.practice("anna");

    @Test
    void a_practice_without_an_account_is_asked_for_one_with_what_waits_for_it() {
        var practice = ofAnna(UUID.randomUUID());
        tasks().body("kind", contains("GIVE_ACCOUNT"))
                .body("amountCents", contains(0))
                .body("[0].nl", containsString("Zonder nummer"));

        grant(practice, 15_000, 20_000);
        grant(practice(), 15_000, 0);
        Api.pay("2024-09");
        tasks().body("kind", contains("GIVE_ACCOUNT"))
                .body("amountCents", contains(35_000))
                .body("[0].nl", containsString("\u20ac\u00a0350,00 wacht daarop"));

        giveAccount(practice);
        tasks().body("$", empty());
    }

    @Test
    void an_account_on_which_the_bank_does_not_pay_is_to_be_replaced() {
        var practice = ofAnna(practice());
        grant(practice, 15_000, 0);
        var file = Api.pay("2024-09");
        book(file);
        tasks().body("$", empty());

        comeBack(file.transfers().getFirst());
        tasks().body("kind", contains("GIVE_OTHER_ACCOUNT"))
                .body("practice", contains(practice.toString()))
                .body("amountCents", contains(15_000));
    }

    @Test
    void an_invoice_is_to_be_paid_for_what_is_open_of_it() {
        var practice = ofAnna(practice());
        var invoice = invoiceOf(recoveryOf(paidTooMuch(practice, 50_000, 10_000)));
        payInvoice(invoice, 30_000).then().statusCode(201);

        tasks().body("kind", contains("PAY_INVOICE"))
                .body("invoice", contains(invoice))
                .body("amountCents", contains(10_000));

        payInvoice(invoice, 10_000).then().statusCode(201);
        tasks().body("$", empty());
    }

    @Test
    void nothing_waits_for_who_only_looks_along_or_is_somebody_else() {
        var practice = ofAnna(UUID.randomUUID());
        var vera = Tokens.practice("vera");
        mandate(Tokens.subject(vera), practice, MandateRole.VIEWER);

        as(vera).get("/v1/money-tasks?practice={id}", practice)
                .then()
                .statusCode(200)
                .body("$", empty());
        as(ANNA).get("/v1/money-tasks?practice={id}", UUID.randomUUID()).then().statusCode(404);
        as(Tokens.practice("eve"))
                .get("/v1/money-tasks?practice={id}", practice)
                .then()
                .statusCode(404);
        as(otto()).get("/v1/money-tasks").then().statusCode(403);
    }

    private UUID ofAnna(UUID practice) {
        mandate(Tokens.subject(ANNA), practice, MandateRole.FILER);
        return practice;
    }

    private static ValidatableResponse tasks() {
        return as(ANNA).get("/v1/money-tasks").then().statusCode(200);
    }
}

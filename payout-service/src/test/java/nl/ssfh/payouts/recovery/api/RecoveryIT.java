package nl.ssfh.payouts.recovery.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.olga;
import static nl.ssfh.payouts.Api.otto;
import static nl.ssfh.payouts.TestClaim.because;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.DecisionCause;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.payouts.Api;
import nl.ssfh.platform.testing.Tokens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What was paid too much, and who sees it. */
@QuarkusTest
class RecoveryIT extends RecoveryFund {

    @Test
    void a_recovery_names_its_cause_and_is_told() {
        var claim = paidTooMuch(practice(), 50_000, 10_000);
        var recovery = recoveryOf(claim);

        as(otto())
                .get("/v1/recoveries/{id}", recovery)
                .then()
                .statusCode(200)
                .body("course.recovery.amountCents", equalTo(40_000))
                .body("course.recovery.openCents", equalTo(40_000))
                .body("course.recovery.way", equalTo("SET_OFF"))
                .body("course.recovery.cause.kind", equalTo("NEW_DECISION"))
                .body("choices", empty());
        assertThat(Api.schedule(claim.placement).getList("instalments[1].waitsForWhom"))
                .isEmpty();
        assertThat(Api.schedule(claim.placement).getString("instalments[1].progress.nl"))
                .isEqualTo("wordt teruggevraagd");
        assertThat(Api.schedule(claim.placement).getList("instalments.cause.kind"))
                .containsExactly("DECISION", "NEW_DECISION");
        assertTold(recovery, "SET_OFF 40000");
    }

    @Test
    void what_came_of_a_change_of_the_placement_says_so() {
        var claim = paidTooMuch(practice(), 50_000, 50_000);

        takeDecision.take(because(DecisionCause.PLACEMENT_CHANGED, claim.grants(SEPTEMBER, 10_000, 0)));

        as(otto())
                .get("/v1/recoveries/{id}", recoveryOf(claim))
                .then()
                .body("course.recovery.cause.kind", equalTo("PLACEMENT_CHANGE"));
        assertThat(Api.schedule(claim.placement).getList("instalments.cause.kind"))
                .containsExactly("DECISION", "PLACEMENT_CHANGE");
    }

    @Test
    void what_is_not_right_is_named() {
        var recovery = recoveryOf(paidTooMuch(practice(), 50_000, 10_000));
        var nowhere = UUID.randomUUID().toString();

        choose(recovery, Map.of("way", "SET_OFF", "reason", "x")).then().statusCode(409);
        choose(recovery, Map.of("way", "INSTALMENT_PLAN", "reason", "x"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("plan"));
        choose(recovery, Map.of("way", "GIFT", "reason", "x")).then().statusCode(400);
        choose(recovery, Map.of("way", "INVOICE", "reason", " ")).then().statusCode(400);
        choose(nowhere, Map.of("way", "INVOICE", "reason", "x")).then().statusCode(404);
        askWriteOff(recovery, 0).then().statusCode(400);
        askWriteOff(nowhere, 1).then().statusCode(404);
        decide(olga(), nowhere, true).then().statusCode(404);
        payInvoice(nowhere, 1, nowhere).then().statusCode(404);
        as(otto()).get("/v1/recoveries/{id}", nowhere).then().statusCode(404);
        as(otto()).get("/v1/recoveries?way=GIFT").then().statusCode(400).body("violations.field", contains("way"));
        var invoice = invoiceOf(recovery);
        payInvoice(invoice, 1, nowhere).then().statusCode(400).body("violations.field", contains("bankEntry"));
        pay(invoice, Map.of("amountCents", 1, "receivedOn", "2024-09-02"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("bankEntry"));
        pay(invoice, Map.of("amountCents", 1, "receivedOn", "2024-08-01", "bankEntry", credit(1)))
                .then()
                .statusCode(400)
                .body("violations.field", contains("receivedOn"));
        pay(invoice, Map.of("amountCents", 1, "receivedOn", "2031-08-01", "bankEntry", nowhere))
                .then()
                .statusCode(400)
                .body("violations.field", contains("receivedOn"));
    }

    @Test
    void a_practice_sees_its_own_and_only_officers_decide() {
        var claim = paidTooMuch(practice(), 50_000, 10_000);
        var invoice = invoiceOf(recoveryOf(claim));
        var anna = Tokens.practice("anna");
        mandate(Tokens.subject(anna), claim.practice, MandateRole.VIEWER);

        as(anna).get("/v1/practices/{id}/recoveries", claim.practice)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].recovery.openCents", equalTo(40_000))
                .body("items[0].invoices", hasSize(1));
        as(anna).get("/v1/invoices/{id}", invoice).then().statusCode(200).body("amountCents", equalTo(40_000));

        var eve = Tokens.practice("eve");
        as(eve).get("/v1/practices/{id}/recoveries", claim.practice).then().statusCode(404);
        as(eve).get("/v1/invoices/{id}", invoice).then().statusCode(404);
        as(anna).get("/v1/recoveries").then().statusCode(403);
        as(Tokens.auditor("ada")).get("/v1/recoveries").then().statusCode(200);
        choose(Tokens.auditor("ada"), recoveryOf(claim), Map.of("way", "SET_OFF", "reason", "x"))
                .then()
                .statusCode(403);
    }

    @Test
    void an_invoice_can_be_read_aloud_in_either_language_and_says_where_to_pay() throws IOException {
        var invoice = invoiceOf(recoveryOf(paidTooMuch(practice(), 50_000, 10_000)));

        assertThat(letter(invoice, "nl"))
                .contains("Factuur T2024-00001")
                .contains("Bedrag: € 400,00")
                .contains("Uiterlijk te betalen op: 2 oktober 2024")
                .contains("Te veel betaald: stagevergoeding, september 2024")
                .contains("NL03SSFH0000000001");
        assertThat(letter(invoice, "en-GB")).contains("Invoice T2024-00001").contains("€400.00");
        as(Tokens.practice("eve"))
                .get("/v1/invoices/{id}/letter", invoice)
                .then()
                .statusCode(404);
    }

    private static String letter(String invoice, String language) throws IOException {
        var file = as(otto())
                .header("Accept-Language", language)
                .accept("application/pdf")
                .get("/v1/invoices/{id}/letter", invoice)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(file)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            return new PDFTextStripper().getText(document).replaceAll("(?U)\\s+", " ");
        }
    }

    @Test
    void every_recovery_is_on_one_of_the_pages_and_each_step_is_on_record() {
        var recovery = recoveryOf(paidTooMuch(practice(), 50_000, 10_000));
        paidTooMuch(practice(), 50_000, 10_000);
        var page = as(otto())
                .get("/v1/recoveries?limit=1")
                .then()
                .body("items", hasSize(1))
                .extract()
                .jsonPath();
        as(otto())
                .get("/v1/recoveries?limit=1&cursor=" + page.getString("next"))
                .then()
                .body("items", hasSize(1))
                .body("next", equalTo(null));
        var invoice = invoiceOf(recovery);
        payInvoice(invoice, 100).then().statusCode(201);

        as(Tokens.auditor("ada"))
                .get("/v1/audit-entries?object=" + recovery)
                .then()
                .body("items.action", contains("choose-way"))
                .body("items[0].details.after", equalTo("INVOICE"));
        as(Tokens.auditor("ada"))
                .get("/v1/audit-entries?object=" + invoice)
                .then()
                .body("items.action", contains("pay"));
    }
}

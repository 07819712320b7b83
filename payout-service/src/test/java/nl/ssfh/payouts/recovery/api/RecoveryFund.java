package nl.ssfh.payouts.recovery.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.otto;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.PayoutEvent.RecoveryAsked;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.BankSays;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.platform.testing.Topic;

/** What the tests on recoveries have in common: a practice that got too much in September, and what officers do. */
public abstract class RecoveryFund extends FundIT {

    /** A run paid the first amount for a month of its own, and the second is what is decided since. */
    protected TestClaim paidTooMuch(UUID practice, long paid, long granted) {
        var month = YearMonth.of(2024, 9)
                .minusMonths(books.number("select count(*) from run"))
                .toString();
        var claim = TestClaim.at(practice);
        takeDecision.take(claim.grants(TestClaim.months(month, month), paid, 0));
        book(Api.pay(month));
        takeDecision.take(claim.grants(TestClaim.months(month, month), granted, 0));
        return claim;
    }

    protected static String recoveryOf(TestClaim claim) {
        return Api.schedule(claim.placement).getString("instalments.find { it.amountCents < 0 }.id");
    }

    protected static JsonPath recovery(TestClaim claim) {
        return as(otto())
                .get("/v1/recoveries/{id}", recoveryOf(claim))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("course.recovery");
    }

    protected static Response choose(String recovery, Map<String, ?> choice) {
        return choose(otto(), recovery, choice);
    }

    protected static Response choose(String token, String recovery, Map<String, ?> choice) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(choice)
                .post("/v1/recoveries/{id}/choices", recovery);
    }

    protected static Map<String, Object> plan(int parts, String first, String by) {
        return Map.of(
                "way",
                "INSTALMENT_PLAN",
                "reason",
                "Agreed by telephone",
                "plan",
                Map.of("parts", parts, "firstMonth", first, "by", by));
    }

    /** Returns the id of the invoice for all that is open. */
    protected static String invoiceOf(String recovery) {
        return choose(recovery, Map.of("way", "INVOICE", "reason", "They stop"))
                .then()
                .statusCode(201)
                .extract()
                .path("course.invoices[0].id");
    }

    /** As the bank reported it. */
    protected static Response payInvoice(String invoice, long cents) {
        return payInvoice(invoice, cents, credit(cents));
    }

    protected static Response payInvoice(String invoice, long cents, String bankEntry) {
        return pay(invoice, Map.of("amountCents", cents, "receivedOn", "2024-09-02", "bankEntry", bankEntry));
    }

    /** Money that the bank reports and that no transaction explains. Returns the item in suspense. */
    protected static String credit(long cents) {
        var entry = new BankSays.Entry("C" + UUID.randomUUID(), cents, null, null, null);
        Api.report(BankSays.statement(List.of(entry))).then().statusCode(201);
        return as(otto())
                .get("/v1/suspense?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items[-1].id");
    }

    protected static Response pay(String invoice, Map<String, ?> form) {
        return as(otto())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(form)
                .post("/v1/invoices/{id}/payments", invoice);
    }

    protected static Response askWriteOff(String recovery, long cents) {
        return as(otto())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("amountCents", cents, "reason", "They are gone"))
                .post("/v1/recoveries/{id}/write-offs", recovery);
    }

    protected static Response decide(String token, String writeOff, boolean approved) {
        return as(token)
                .body(Map.of("approved", approved, "reason", "Seen"))
                .post("/v1/write-offs/{id}/decision", writeOff);
    }

    /** The others heard of the recovery, in this order. */
    protected static void assertTold(String recovery, String... ways) {
        await().untilAsserted(() -> assertThat(Topic.all(RecoveryAsked.class).stream()
                        .filter(asked -> asked.recovery().toString().equals(recovery))
                        .map(asked -> asked.way() + " " + asked.amount().cents()))
                .containsExactly(ways));
    }
}

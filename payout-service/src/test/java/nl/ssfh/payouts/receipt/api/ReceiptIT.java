package nl.ssfh.payouts.receipt.api;

import static io.restassured.RestAssured.given;
import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.otto;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.StipendReceiptReported;
import nl.ssfh.contracts.ClaimsEvent.StudentForgotten;
import nl.ssfh.contracts.PayoutEvent.ReceiptDisputed;
import nl.ssfh.contracts.SaidBy;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.payouts.receipt.app.TakeReceipt;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second hop: passed on, says the practice; arrived, says the student. */
@QuarkusTest
class ReceiptIT extends FundIT {

    static final YearMonth MONTH = YearMonth.of(2024, 9);
    static final String DISPUTES = "/v1/receipt-disputes";

    @Inject
    TakeReceipt takeReceipt;

    TestClaim claim = TestClaim.anywhere();

    @BeforeEach
    void pay() {
        claim = grant(practice(), 15_000, 20_000);
        book(Api.pay("2024-09"));
        today("2024-09-30");
    }

    @Test
    void what_practice_and_student_say_stands_with_the_stipend_that_was_paid() {
        Topic.send(said(SaidBy.PRACTICE, true));

        await().untilAsserted(() -> assertThat(Api.schedule(claim.placement).getString("instalments[0].passedOn"))
                .isEqualTo("2024-09-30"));
        assertThat(Api.schedule(claim.placement).getString("instalments[0].received"))
                .isNull();
        assertThat(Api.schedule(claim.placement).getString("instalments[1].passedOn"))
                .isNull();
        today("2024-10-02");
        takeReceipt.on(said(SaidBy.STUDENT, true));
        takeReceipt.on(said(SaidBy.PRACTICE, true));
        as(otto())
                .get("/v1/instalments?state=PAID")
                .then()
                .body("items.passedOn", hasItem("2024-09-30"))
                .body("items.received", hasItem("2024-10-02"));
        as(otto()).get(DISPUTES).then().body("items", hasSize(0));
    }

    @Test
    void a_stipend_that_did_not_arrive_is_a_task_that_is_told_once() {
        takeReceipt.on(said(SaidBy.PRACTICE, true));
        takeReceipt.on(said(SaidBy.STUDENT, false));
        takeReceipt.on(said(SaidBy.STUDENT, false));

        var told = Topic.heard(ReceiptDisputed.class, each -> each.placement().equals(claim.placement));

        assertThat(told)
                .isEqualTo(new ReceiptDisputed(claim.placement, claim.practice, MONTH, LocalDate.of(2024, 9, 30)));
        assertThat(books.number("select count(*) from receipt_dispute")).isOne();
        var id = as(otto())
                .get(DISPUTES + "?open=true")
                .then()
                .body("items", hasSize(1))
                .body("items[0].month", equalTo("2024-09"))
                .body("items[0].disputedOn", equalTo("2024-09-30"))
                .extract()
                .<String>path("items[0].id");
        close(otto(), id, " ").then().statusCode(400).body("violations.field", contains("reason"));
        close(Tokens.auditor("ada"), id, "I only look").then().statusCode(403);
        close(otto(), id, "The bank of the student mended it.")
                .then()
                .statusCode(200)
                .body("closing.reason", equalTo("The bank of the student mended it."))
                .body("closing.by", equalTo(Tokens.subject(otto())));
        close(otto(), id, "Again").then().statusCode(409).body("type", equalTo("/problems/dispute-over"));
        close(otto(), UUID.randomUUID().toString(), "Nothing").then().statusCode(404);
        as(otto()).get(DISPUTES + "?open=true").then().body("items", hasSize(0));
        as(otto()).get("/v1/audit-entries?object=" + id).then().body("items.action", contains("close"));
    }

    @Test
    void a_dispute_is_over_when_both_say_the_same_again() {
        takeReceipt.on(said(SaidBy.STUDENT, false));
        takeReceipt.on(said(SaidBy.PRACTICE, true));
        today("2024-10-03");

        takeReceipt.on(said(SaidBy.STUDENT, true));

        as(otto())
                .get(DISPUTES)
                .then()
                .body("items.solvedOn", contains("2024-10-03"))
                .body("items[0]", not(hasKey("closing")));
    }

    @Test
    void what_was_written_about_a_student_is_destroyed_when_he_is_forgotten() {
        takeReceipt.on(said(SaidBy.PRACTICE, true));
        takeReceipt.on(said(SaidBy.STUDENT, false));
        var id = as(otto()).get(DISPUTES).then().extract().<String>path("items[0].id");
        as(otto()).get(DISPUTES + "/{id}", id).then().statusCode(200).body("id", equalTo(id));
        as(otto()).get(DISPUTES + "/{id}", UUID.randomUUID()).then().statusCode(404);
        close(otto(), id, "He moved.").then().statusCode(200);

        takeReceipt.on(new StudentForgotten(claim.placement, claim.practice));

        as(otto())
                .get(DISPUTES)
                .then()
                .body("items[0].closing.by", equalTo(Tokens.subject(otto())))
                .body("items[0].closing", not(hasKey("reason")));
    }

    @Test
    void the_fund_sees_how_many_of_the_stipends_that_it_paid_were_confirmed() {
        var path = "/v1/reports/receipts";
        as(otto())
                .get(path + "?from=2023-01&until=2023-12")
                .then()
                .body("rows", hasSize(0))
                .body("total.paid", equalTo(0))
                .body("total", not(hasKey("receivedPercent")));
        grant(practice(), 11_000, 12_000);
        var other = grant(practice(), 13_000, 0);
        grant(practice(), 0, 14_000);
        today("2024-10-20");
        book(Api.pay("2024-10"));
        takeReceipt.on(said(SaidBy.PRACTICE, true));
        takeReceipt.on(said(SaidBy.STUDENT, false));
        takeReceipt.on(new StipendReceiptReported(other.placement, other.practice, MONTH, SaidBy.STUDENT, true));

        as(Tokens.auditor("ada"))
                .get(path)
                .then()
                .statusCode(200)
                .body("rows.month", contains("2024-09"))
                .body("rows.paid", contains(3))
                .body("rows.passedOn", contains(1))
                .body("rows.received", contains(1))
                .body("rows.disputed", contains(1))
                .body("total.passedOnPercent", equalTo(33.3f))
                .body("total", not(hasKey("month")));
        as(otto()).get(path + "?from=2024-06&until=2024-05").then().statusCode(400);
    }

    @Test
    void the_second_hop_is_for_the_fund_to_see() {
        for (var token : List.of(Tokens.practice("anna"), Tokens.student("sam"), Tokens.service("claims"))) {
            as(token).get(DISPUTES).then().statusCode(403);
            as(token).get("/v1/reports/receipts").then().statusCode(403);
            close(token, UUID.randomUUID().toString(), "Mine").then().statusCode(403);
        }
        given().get(DISPUTES).then().statusCode(401);
    }

    private StipendReceiptReported said(SaidBy by, boolean done) {
        return new StipendReceiptReported(claim.placement, claim.practice, MONTH, by, done);
    }

    private static Response close(String token, String id, String reason) {
        return as(token).body(Map.of("reason", reason)).post(DISPUTES + "/{id}/closing", id);
    }
}

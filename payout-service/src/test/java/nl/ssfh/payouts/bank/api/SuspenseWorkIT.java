package nl.ssfh.payouts.bank.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.olga;
import static nl.ssfh.payouts.Api.otto;
import static nl.ssfh.payouts.Api.report;
import static nl.ssfh.platform.testing.Tokens.subject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.BankSays;
import nl.ssfh.payouts.BankSays.Entry;
import nl.ssfh.payouts.BankSays.Status;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.StatementFile;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.payouts.TransferFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SuspenseWorkIT extends FundIT {

    TestClaim claim = TestClaim.anywhere();
    TransferFile file = new TransferFile("", "", "", List.of());

    @BeforeEach
    void two_lines_are_sent() {
        claim = grant(practice(), 15_000, 20_000);
        file = Api.pay("2024-09");
    }

    @Test
    void money_without_a_word_is_matched_by_two_officers() {
        var transfer = file.transfers().getFirst();
        var item = suspend(new Entry("X1", -transfer.cents(), null, null, null));

        step(otto(), item, "proposal", proposal(transfer.endToEndId()))
                .then()
                .statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .body("proposal.endToEndId", equalTo(transfer.endToEndId()));
        assertThat(Api.states(claim.placement)).containsOnly("SENT");
        step(otto(), item, "proposal/confirmation", seen(transfer))
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/four-eyes"));
        step(olga(), item, "proposal/confirmation", seen(file.transfers().getLast()))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/other-proposal"));
        step(olga(), item, "proposal/confirmation", seen(transfer))
                .then()
                .statusCode(200)
                .body("state", equalTo("MATCHED"));

        assertThat(Api.states(claim.placement)).containsExactlyInAnyOrder("PAID", "SENT");
        assertThat(Api.balances()).containsEntry("BANK", -transfer.cents()).containsEntry("SUSPENSE", 0L);
        as(otto()).get("/v1/suspense").then().body("items", hasSize(0));
        as(otto()).get("/v1/suspense?state=MATCHED").then().body("items.id", contains(item));
        var report = as(otto()).get("/v1/suspense/{id}", item).then().extract().<String>path("item.report");
        as(otto()).get("/v1/suspense?report=" + report).then().body("items.id", contains(item));
        as(otto()).get("/v1/suspense?report=" + UUID.randomUUID()).then().body("items", hasSize(0));
        step(otto(), item, "reopening", reason())
                .then()
                .statusCode(409)
                .body("detailNl", equalTo("Dit kan nu niet: het is gekoppeld aan een betaling, en dat blijft zo."));
    }

    @Test
    void money_that_came_in_is_matched_as_a_return_which_an_officer_lets_be_paid_again() {
        book(file);
        var transfer = file.transfers().getFirst();
        var item = suspend(new Entry("X1", transfer.cents(), "NOTPROVIDED", null, null));

        step(otto(), item, "proposal", proposal(transfer.endToEndId())).then().statusCode(200);
        step(olga(), item, "proposal/confirmation", seen(transfer)).then().statusCode(200);

        assertThat(Api.states(claim.placement)).containsExactlyInAnyOrder("RETURNED", "PAID");
        assertThat(Api.schedule(claim.placement).getList("instalments.waitsFor"))
                .contains("OFFICER");
    }

    @Test
    void a_debit_after_a_refusal_stops_the_second_transaction_and_is_booked_when_that_is_given_up() {
        var first = file.transfers().getFirst();
        report(BankSays.status(file.messageId(), List.of(new Status(first.endToEndId(), "RJCT", "AM04"))));
        var line = Api.schedule(claim.placement).getString("instalments.find { it.state == 'HELD' }.id");
        as(otto())
                .body(Map.of("reason", "The bank mended it."))
                .post("/v1/instalments/{id}/repayment", line)
                .then()
                .statusCode(200);
        today("2024-10-20");
        var run = Api.prepare("2024-10").then().statusCode(201).extract().jsonPath();
        Api.release(olga(), run).then().statusCode(200);

        var item = suspend(Entry.paid("X1", first.endToEndId(), first.cents()));

        Api.send(run.getString("id")).then().statusCode(409).body("type", equalTo("/problems/run-changed"));
        step(otto(), item, "proposal", proposal(first.endToEndId())).then().statusCode(200);
        step(olga(), item, "proposal/confirmation", seen(first)).then().statusCode(409);
        as(otto())
                .post("/v1/runs/{id}/cancellation", run.getString("id"))
                .then()
                .statusCode(200);
        step(olga(), item, "proposal/confirmation", seen(first)).then().statusCode(200);
        assertThat(Api.states(claim.placement)).containsExactlyInAnyOrder("PAID", "SENT");
        assertThat(Api.balances()).containsEntry("BANK", -first.cents());
        Api.prepare("2024-10").then().statusCode(409).body("type", equalTo("/problems/nothing-due"));
    }

    @Test
    void what_cannot_be_is_not_proposed_or_not_confirmed() {
        var transfer = file.transfers().getFirst();
        var item = suspend(new Entry("X1", -transfer.cents(), null, null, null));
        var other = suspend(new Entry("X2", -4_200, null, null, null));

        step(otto(), item, "proposal", proposal("nobody-knows"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("endToEndId"));
        step(otto(), other, "proposal", proposal(transfer.endToEndId()))
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("€42.00"))
                .body("violations[0].messageNl", containsString("€\u00a042,00"));
        step(otto(), item, "proposal", proposal(transfer.endToEndId())).then().statusCode(200);
        book(file);
        step(olga(), item, "proposal/confirmation", seen(transfer))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/match-refused"))
                .body("detail", containsString("booked before"));

        assertThat(Api.placed()).isEqualTo(-35_000);
        assertThat(Api.balances()).containsEntry("SUSPENSE", transfer.cents() + 4_200);
        as(otto()).get("/v1/suspense?state=PROPOSED").then().body("items.id", contains(item));
    }

    @Test
    void an_item_is_taken_put_aside_closed_and_opened_again_with_all_that_was_done_kept() {
        var item = suspend(new Entry("X1", 1_234, null, null, null));

        step(otto(), item, "taking", Map.of()).then().statusCode(200).body("officer", equalTo(subject(otto())));
        today("2024-10-01");
        as(otto()).get("/v1/suspense?officer=" + subject(otto())).then().body("items.ageDays[0]", equalTo(29));
        step(otto(), item, "waiting", Map.of("until", "2024-09-01", "reason", "why"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("until"));
        step(otto(), item, "waiting", Map.of("until", "2024-10-15", "reason", "The bank was asked."))
                .then()
                .body("state", equalTo("WAITING"))
                .body("waitUntil", equalTo("2024-10-15"));
        step(olga(), item, "closing", Map.of("reason", "123456782 knows"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("reason"));
        step(olga(), item, "closing", reason()).then().statusCode(200).body("state", equalTo("HANDLED"));
        as(otto()).get("/v1/suspense").then().body("items", hasSize(0));
        as(otto())
                .get("/v1/suspense/counts")
                .then()
                .body("state", contains("HANDLED"))
                .body("items", contains(1))
                .body("amountCents", contains(1_234));
        step(olga(), item, "closing", reason()).then().statusCode(409);
        step(olga(), item, "reopening", reason()).then().statusCode(200).body("state", equalTo("OPEN"));

        as(otto())
                .get("/v1/suspense/{id}", item)
                .then()
                .body("item.reason", equalTo("UNKNOWN_LINE"))
                .body("notes.state", contains("TAKEN", "WAITING", "HANDLED", "OPEN"))
                .body("notes.by", contains(subject(otto()), subject(otto()), subject(olga()), subject(olga())));
        as(otto())
                .queryParam("state", "LOST")
                .queryParam("reason", "NONE")
                .get("/v1/suspense")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("state", "reason"));
        step(otto(), item, "waiting", Map.of("until", "+99999999-01-01", "reason", "why"))
                .then()
                .statusCode(400);
        step(otto(), item, "closing", Map.of("reason", "why\0")).then().statusCode(400);
        step(otto(), item, "proposal", proposal("\0")).then().statusCode(400);
        as(otto()).get("/v1/suspense?reason=BOOKED_TWICE").then().body("items", hasSize(0));
        step(otto(), UUID.randomUUID().toString(), "taking", Map.of()).then().statusCode(404);
        as(otto()).get("/v1/suspense/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    private static String suspend(Entry entry) {
        var id = report(StatementFile.of(List.of(entry)).xml())
                .then()
                .statusCode(201)
                .body("suspense", equalTo(1))
                .extract()
                .jsonPath()
                .getString("id");
        return as(otto()).get("/v1/suspense").jsonPath().getString("items.find { it.report == '%s' }.id".formatted(id));
    }

    private static Response step(String token, String item, String step, Map<String, ?> body) {
        return as(token).body(body).post("/v1/suspense/%s/%s".formatted(item, step));
    }

    private static Map<String, String> proposal(String endToEndId) {
        return Map.of("endToEndId", endToEndId, "reason", "The bank says so in its letter.");
    }

    private static Map<String, Object> seen(TransferFile.Transfer transfer) {
        return Map.of("endToEndId", transfer.endToEndId());
    }

    private static Map<String, String> reason() {
        return Map.of("reason", "A refund of the phone company.");
    }
}

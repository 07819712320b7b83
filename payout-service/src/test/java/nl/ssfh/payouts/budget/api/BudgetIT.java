package nl.ssfh.payouts.budget.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.olga;
import static nl.ssfh.payouts.Api.otto;
import static nl.ssfh.payouts.Api.prepare;
import static nl.ssfh.payouts.TestClaim.months;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.ssfh.contracts.PayoutEvent.BudgetReached;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BudgetIT extends FundIT {

    static final String ADA = Tokens.auditor("ada");

    @Test
    void a_run_pays_the_oldest_months_and_holds_what_the_budget_does_not_bear() {
        var claim = TestClaim.at(practice());
        takeDecision.take(claim.grants(months("2024-08", "2024-09"), 15_000, 20_000));
        inForce(2024, "STIPEND", 30_000);
        takeDecision.take(claim.grants(months("2024-08", "2024-09"), 16_000, 20_000));

        assertThat(Api.pay("2024-09").cents()).isEqualTo(16_000 + 40_000);

        var lines = Api.schedule(claim.placement).getList("instalments.findAll { it.state == 'HELD' }", Map.class);
        assertThat(lines)
                .extracting(line -> line.get("month"), line -> line.get("reason"), line -> line.get("waitsFor"))
                .containsExactly(tuple("2024-09", "BUDGET", "BUDGET"));
        today("2024-10-25");
        prepare("2024-10").then().statusCode(409).body("type", equalTo("/problems/all-held"));
        inForce(2024, "STIPEND", 32_000);
        assertThat(Api.schedule(claim.placement).getList("instalments.waitsFor"))
                .containsOnlyOnce("RUN")
                .doesNotContain("BUDGET");
        assertThat(Api.pay("2024-10").cents()).isEqualTo(16_000);
    }

    @Test
    void a_smaller_budget_after_the_run_was_prepared_stops_its_release() {
        grant(practice(), 15_000, 20_000);
        inForce(2024, "STIPEND", 15_000);
        var run = prepare("2024-09").then().statusCode(201).extract().jsonPath();

        books.run("update budget set cents = 14999");

        Api.release(olga(), run).then().statusCode(409).body("type", equalTo("/problems/run-changed"));
    }

    @Test
    void how_it_stands_is_shown_with_its_history() {
        var claim = TestClaim.at(practice());
        takeDecision.take(claim.grants(months("2024-09", "2024-12"), 15_000, 20_000));
        var id = inForce(2024, "SUPERVISION", 100_000);
        var file = Api.pay("2024-09");
        today("2024-10-02");
        book(file);
        comeBack(file.transfers().getFirst());
        takeDecision.take(claim.grants(months("2024-09", "2024-11"), 15_000, 20_000));

        var stands = standing(id);

        assertThat(stands.getLong("budget.availableCents")).isEqualTo(100_000);
        assertThat(stands.getLong("reservedCents")).isEqualTo(60_000);
        assertThat(stands.getLong("leftCents")).isEqualTo(40_000);
        assertThat(stands.getList("history.month")).containsExactly("2024-09", "2024-10");
        assertThat(stands.getList("history.reservedCents", Long.class)).containsExactly(80_000L, 60_000L);
        assertThat(stands.getList("history.paidCents", Long.class).getLast()).isEqualTo(stands.getLong("paidCents"));
        long paid = books.number("select sum(a.cents) from attempt a join instalment i on i.id = a.instalment"
                + " where a.state = 'BOOKED' and i.fee = 'SUPERVISION'");
        assertThat(stands.getLong("paidCents")).isEqualTo(paid);
    }

    @Test
    void decisions_at_once_reserve_every_cent_and_each_mark_is_told_once() throws Exception {
        var id = inForce(2024, "STIPEND", 16 * 10_000);
        inForce(2024, "SUPERVISION", 1_000_000_00);
        var practice = practice();

        try (var threads = Executors.newFixedThreadPool(8)) {
            var calls = new ArrayList<java.util.concurrent.Future<?>>();
            IntStream.range(0, 16).forEach(i -> calls.add(threads.submit(() -> grant(practice, 10_000, 20_000))));
            for (var call : calls) {
                call.get();
            }
        }

        assertThat(books.number("select reserved_cents from budget where fee = 'STIPEND'"))
                .isEqualTo(160_000);
        await().until(() -> told(id).size() >= 2);
        assertThat(told(id)).extracting(BudgetReached::percent).containsExactly(80, 100);
        assertThat(told(id).getFirst().reserved().cents()).isEqualTo(130_000);
    }

    @Test
    void one_officer_proposes_and_another_confirms() {
        var id = propose(otto(), 2024, "STIPEND", 50_000)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        propose(olga(), 2024, "STIPEND", 60_000)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/budget-proposed"));
        confirm(otto(), id).then().statusCode(403).body("type", equalTo("/problems/four-eyes"));
        confirm(ADA, id).then().statusCode(403);
        confirm(olga(), id)
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_FORCE"))
                .body("decided.by", equalTo(Tokens.subject(olga())));
        confirm(olga(), id).then().statusCode(409).body("type", equalTo("/problems/budget-cannot-move"));
        confirm(olga(), UUID.randomUUID().toString()).then().statusCode(404);

        var next = propose(olga(), 2024, "STIPEND", 60_000)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        as(otto())
                .post("/v1/budgets/{id}/withdrawal", next)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        inForce(2024, "STIPEND", 70_000);
        as(ADA).get("/v1/budgets?year=2024").then().body("items.state", contains("REPLACED", "WITHDRAWN", "IN_FORCE"));
        as(ADA).get("/v1/budgets?year=2023").then().body("items", hasSize(0));
        as(Tokens.practice("anna")).get("/v1/budgets").then().statusCode(403);
        as(ADA).get("/v1/audit-entries?object=" + id).then().body("items.action", contains("confirm", "propose"));
    }

    @Test
    void a_budget_is_not_below_what_decisions_reserve() {
        var early = propose(otto(), 2024, "STIPEND", 15_000)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        grant(practice(), 15_001, 20_000);

        confirm(olga(), early).then().statusCode(409).body("type", equalTo("/problems/budget-too-small"));
        as(olga()).post("/v1/budgets/{id}/withdrawal", early).then().statusCode(200);
        propose(otto(), 2024, "STIPEND", 15_000)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/budget-too-small"))
                .body("detail", containsString("150.01"));
    }

    @Test
    void what_is_not_right_is_named() {
        propose(otto(), 2015, "STIPEND", 1).then().statusCode(400).body("violations.field", contains("year"));
        propose(otto(), 2024, "TRAVEL", 1).then().statusCode(400).body("violations.field", contains("fee"));
        propose(otto(), 2024, "STIPEND", 0).then().statusCode(400).body("violations.field", contains("availableCents"));
        propose(ADA, 2024, "STIPEND", 1).then().statusCode(403);
    }

    private static String inForce(int year, String fee, long cents) {
        var id = propose(otto(), year, fee, cents)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        confirm(olga(), id).then().statusCode(200);
        return id;
    }

    private static Response propose(String token, int year, String fee, long cents) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("year", year, "fee", fee, "availableCents", cents, "reason", "Decided by the board"))
                .post("/v1/budgets");
    }

    private static Response confirm(String token, String id) {
        return as(token).post("/v1/budgets/{id}/confirmation", id);
    }

    private static JsonPath standing(String id) {
        return as(ADA).get("/v1/budgets/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<BudgetReached> told(String id) {
        return Topic.all(BudgetReached.class).stream()
                .filter(told -> told.budget().toString().equals(id))
                .toList();
    }
}

package nl.ssfh.payouts.override.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.olga;
import static nl.ssfh.payouts.Api.otto;
import static nl.ssfh.payouts.Api.prepare;
import static nl.ssfh.payouts.Api.release;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.payouts.schedule.domain.HoldReason;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class OverrideIT extends FundIT {

    static final String OLAF = Tokens.officer("olaf");
    static final String ADA = Tokens.auditor("ada");

    TestClaim claim = TestClaim.anywhere();

    @BeforeEach
    void nobody_said_that_the_placement_is_running() {
        claim = TestClaim.at(practice());
        takeDecision.take(claim.asks(SEPTEMBER, 15_000));
        prepare("2024-09").then().statusCode(409);
    }

    @ParameterizedTest
    @EnumSource
    void what_an_officer_lets_pass_is_paid_but_not_by_his_own_release(Kind kind) {
        var id = override(olga(), kind.name(), kind.of(claim, line()))
                .then()
                .statusCode(201)
                .body("by", equalTo(Tokens.subject(olga())))
                .extract()
                .<String>path("id");

        var run = prepare("2024-09").then().statusCode(201).extract().jsonPath();

        as(ADA).get("/v1/runs/{id}/checks", run.getString("id"))
                .then()
                .body("items[0].failed", hasSize(0))
                .body("items[0].overridden", contains("NOT_CONFIRMED"));
        as(ADA).get("/v1/runs/{id}/overview", run.getString("id"))
                .then()
                .body("letPass.instalment", contains(line().toString()))
                .body("letPass[0].overridden", contains("NOT_CONFIRMED"))
                .body("letPass[0].amountCents", equalTo(15_000));
        release(olga(), run).then().statusCode(403).body("type", equalTo("/problems/own-override"));
        release(OLAF, run).then().statusCode(200).body("totalCents", equalTo(15_000));
        as(ADA).get("/v1/audit-entries?object=" + id)
                .then()
                .body("items.action", contains("override"))
                .body("items[0].details.check", equalTo("NOT_CONFIRMED"));
        assertThatThrownBy(() -> books.run("update check_override set ends_on = '2099-01-01'"))
                .hasMessageContaining("append-only");
    }

    @Test
    void who_lets_a_line_pass_after_the_run_was_prepared_neither_releases_it_nor_sends_it_alone() {
        var other = grant(practice(), 15_000, 0);
        var run = prepare("2024-09").then().statusCode(201).extract().jsonPath();
        var id = run.getString("id");
        holdIt(other.claim);
        release(olga(), run).then().statusCode(409);

        override(olga(), onHold("PLACEMENT", other.placement)).then().statusCode(201);
        release(olga(), run).then().statusCode(403).body("type", equalTo("/problems/own-override"));
        release(OLAF, run).then().statusCode(200);
        as(ADA).get("/v1/runs/{id}/checks", id).then().body("items.overridden.flatten()", hasItem("ON_HOLD"));
        override(otto(), onHold("PRACTICE", other.practice)).then().statusCode(201);
        as(otto())
                .post("/v1/runs/{id}/sending", id)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/own-override"));
        as(olga()).post("/v1/runs/{id}/sending", id).then().statusCode(200);

        assertThat(books.number("select count(*) from run_override")).isEqualTo(2);
    }

    private static void holdIt(UUID subject) {
        as(otto())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("kind", "CLAIM", "subject", subject, "reason", "Signs of fraud"))
                .post("/v1/holds")
                .then()
                .statusCode(201);
    }

    private Map<String, Object> onHold(String kind, UUID subject) {
        var form = form("check", "ON_HOLD");
        form.put("kind", kind);
        form.put("subject", subject);
        return form;
    }

    @Test
    void an_override_ends_by_itself() {
        override(olga(), form("endsOn", "2024-09-24")).then().statusCode(201);
        today("2024-09-24");
        var run = prepare("2024-09").then().statusCode(201).extract().jsonPath();
        as(ADA).get("/v1/check-overrides?active=true").then().body("items", hasSize(1));

        today("2024-09-25");

        release(OLAF, run).then().statusCode(409).body("type", equalTo("/problems/run-changed"));
        as(ADA).get("/v1/check-overrides?active=true").then().body("items", hasSize(0));
        as(ADA).get("/v1/check-overrides").then().body("items", hasSize(1));
        var id = as(ADA).get("/v1/check-overrides").then().extract().<String>path("items[0].id");
        as(ADA).get("/v1/check-overrides/{id}", id).then().statusCode(200).body("id", equalTo(id));
        as(ADA).get("/v1/check-overrides/{id}", UUID.randomUUID()).then().statusCode(404);
        as(otto())
                .post("/v1/runs/{id}/cancellation", run.getString("id"))
                .then()
                .statusCode(200);
        prepare("2024-09").then().statusCode(409).body("type", equalTo("/problems/all-held"));
    }

    @Test
    void an_override_of_another_check_or_of_somebody_else_lets_nothing_pass() {
        override(olga(), form("check", "ON_HOLD")).then().statusCode(201);
        var other = TestClaim.at(practice());
        takeDecision.take(other.asks(SEPTEMBER, 1_000));
        override(olga(), "PRACTICE", other.practice).then().statusCode(201);

        var run = prepare("2024-09").then().statusCode(201).extract().jsonPath();

        assertThat(run.getInt("lines")).isEqualTo(1);
        release(olga(), run).then().statusCode(403);
        release(OLAF, run).then().statusCode(200).body("totalCents", equalTo(1_000));
    }

    @Test
    void a_line_beyond_the_budget_is_paid_by_an_override_and_leaves_nothing_for_others() {
        override(olga(), "PLACEMENT", claim.placement).then().statusCode(201);
        grant(practice(), 10_000, 0);
        books.run("""
                insert into budget (id, year, fee, cents, reason, state, proposed_by, proposed_at, decided_by, decided_at)
                values (uuidv7(), 2024, 'STIPEND', 12000, 'board', 'IN_FORCE', 'otto', now(), 'olga', now())""");
        var held = prepare("2024-09");
        held.then().statusCode(409);

        var budget = form("check", "BUDGET");
        budget.put("kind", "PLACEMENT");
        budget.put("subject", claim.placement);
        override(olga(), budget).then().statusCode(201);
        var run = prepare("2024-09").then().statusCode(201).extract().jsonPath();

        assertThat(run.getLong("totalCents")).isEqualTo(15_000);
        release(OLAF, run).then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_BANK_ACCOUNT", "PAYEE_NOT_ACCEPTED", "DECISION_NOT_VALID", "OVER_DECISION"})
    void where_and_by_which_decision_is_paid_is_nobodys_to_override(HoldReason check) {
        override(olga(), form("check", check.name()))
                .then()
                .statusCode(400)
                .body("violations.field", contains("check"))
                .body("violations[0].message", containsString("cannot be overridden"));
    }

    @Test
    void what_is_not_right_is_named() {
        wrong("reason", " ");
        wrong("reason", null);
        wrong("reason", "123456782");
        wrong("reason", "Citizen 123.456.782");
        wrong("reason", "Pay on NL91 ABNA 0417 1643 00");
        wrong("reason", "nul \0");
        wrong("check", "EVERYTHING");
        wrong("endsOn", "2024-09-01");
        wrong("endsOn", "soon");
        wrong("endsOn", null);
        wrong("kind", "STUDENT");
        wrong("subject", UUID.randomUUID());
        override(ADA, form("reason", "I only look")).then().statusCode(403);
        override(Tokens.practice("anna"), form("reason", "Pay me")).then().statusCode(403);
        as(Tokens.practice("anna")).get("/v1/check-overrides").then().statusCode(403);
        assertThat(books.number("select count(*) from check_override")).isZero();
    }

    private void wrong(String field, @org.jspecify.annotations.Nullable Object value) {
        override(olga(), form(field, value)).then().statusCode(400).body("violations.field", contains(field));
    }

    private UUID line() {
        return UUID.fromString(nl.ssfh.payouts.Api.schedule(claim.placement).getString("instalments[0].id"));
    }

    private Map<String, Object> form(String field, @org.jspecify.annotations.Nullable Object value) {
        var form = new HashMap<String, Object>(Map.of(
                "check", "NOT_CONFIRMED",
                "kind", "PRACTICE",
                "subject", claim.practice,
                "reason", "The student confirmed by phone",
                "endsOn", "2024-09-30"));
        if (value == null) {
            form.remove(field);
        } else {
            form.put(field, value);
        }
        return form;
    }

    private Response override(String token, String kind, UUID subject) {
        var form = form("kind", kind);
        form.put("subject", subject);
        return override(token, form);
    }

    private static Response override(String token, Map<String, Object> form) {
        return as(token).header("Idempotency-Key", UUID.randomUUID()).body(form).post("/v1/check-overrides");
    }

    enum Kind {
        LINE,
        PLACEMENT,
        PRACTICE;

        UUID of(TestClaim claim, UUID line) {
            return switch (this) {
                case LINE -> line;
                case PLACEMENT -> claim.placement;
                case PRACTICE -> claim.practice;
            };
        }
    }
}

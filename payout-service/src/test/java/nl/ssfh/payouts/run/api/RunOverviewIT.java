package nl.ssfh.payouts.run.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.otto;
import static nl.ssfh.payouts.Api.prepare;
import static nl.ssfh.payouts.TestClaim.months;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RunOverviewIT extends FundIT {

    @Test
    void the_first_run_has_nothing_beside_it_and_pays_only_new_accounts() {
        grant(practice(), 15_000, 20_000);

        var overview = overview(run("2024-09"));

        assertThat(overview.getString("before")).isNull();
        assertThat(overview.getList("fees.fee")).containsExactly("STIPEND", "SUPERVISION");
        assertThat(overview.getList("fees.totalCents")).containsExactly(15_000, 20_000);
        assertThat(overview.getList("fees.linesBefore")).containsOnly(0);
        assertThat(overview.getList("oddities.kind")).containsExactly("NEW_ACCOUNT");
        assertThat(overview.getInt("oddities[0].lines")).isEqualTo(2);
    }

    @Test
    void each_fee_stands_beside_the_run_before_and_what_is_known_is_not_unusual() {
        var known = practice();
        twoMonths(known);
        Api.pay("2024-09");
        today("2024-10-20");

        var overview = overview(run("2024-10"));

        assertThat(overview.getString("before")).isEqualTo("2024-09");
        assertThat(overview.getList("fees.totalCents")).containsExactly(15_000, 20_000);
        assertThat(overview.getList("fees.totalCentsBefore")).containsExactly(15_000, 20_000);
        assertThat(overview.getList("fees.linesBefore")).containsOnly(1);
        assertThat(overview.getList("oddities")).isEmpty();
    }

    @Test
    void an_account_that_is_another_than_before_is_told_first() {
        var changed = practice();
        twoMonths(changed);
        Api.pay("2024-09");
        giveAccount(changed);
        today("2024-10-20");
        grant(practice(), 15_000, 20_000);

        var overview = overview(run("2024-10"));

        assertThat(overview.getList("oddities.kind")).containsExactly("CHANGED_ACCOUNT", "NEW_ACCOUNT");
        assertThat(overview.getString("oddities[0].practice")).isEqualTo(changed.toString());
    }

    @Test
    void a_line_of_many_times_the_median_and_a_practice_with_many_lines_are_unusual() {
        var crowded = practice();
        for (var claim = 0; claim < 5; claim++) {
            grant(crowded, 15_000, 20_000);
        }
        var large = grant(practice(), 45_000, 20_000);

        var overview = overview(run("2024-09"));

        assertThat(overview.getList("oddities.kind", String.class)).contains("LARGE_LINE", "MANY_LINES");
        assertThat(overview.getList("oddities.findAll { it.kind == 'LARGE_LINE' }.instalment", String.class))
                .containsExactly(stipendOf(large));
        assertThat(overview.getList("oddities.findAll { it.kind == 'MANY_LINES' }.lines"))
                .containsExactly(10);
    }

    @Test
    void a_line_that_was_taken_out_counts_no_more() {
        grant(practice(), 15_000, 20_000);
        var large = grant(practice(), 90_000, 20_000);
        var run = run("2024-09");

        assertThat(overview(run).getInt("taken")).isEqualTo(4);

        takeOut(run, stipendOf(large));

        var overview = overview(run);
        assertThat(overview.getList("fees.lines")).containsExactly(1, 2);
        assertThat(overview.getList("fees.totalCents")).containsExactly(15_000, 40_000);
        assertThat(overview.getList("oddities.kind", String.class)).doesNotContain("LARGE_LINE");
        assertThat(overview.getInt("taken")).isEqualTo(3);
        as(otto())
                .get("/v1/runs/{id}/checks?failed=false", run)
                .then()
                .body("items.instalment", not(hasItem(stipendOf(large))));
    }

    @Test
    void only_the_fund_looks_over_runs() {
        grant(practice(), 15_000, 20_000);
        var run = run("2024-09");

        as(Tokens.auditor("ada")).get("/v1/runs/{id}/overview", run).then().statusCode(200);
        as(Tokens.practice("anna")).get("/v1/runs/{id}/overview", run).then().statusCode(403);
        as(otto()).get("/v1/runs/{id}/overview", UUID.randomUUID()).then().statusCode(404);
    }

    private void twoMonths(UUID practice) {
        takeDecision.take(TestClaim.at(practice).grants(months("2024-09", "2024-10"), 15_000, 20_000));
    }

    private static String run(String month) {
        return prepare(month).then().statusCode(201).extract().path("id");
    }

    private static void takeOut(String run, String instalment) {
        as(otto())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("instalment", instalment, "reason", "The practice asked about this student"))
                .post("/v1/runs/{id}/removals", run)
                .then()
                .statusCode(201);
    }

    private static JsonPath overview(String run) {
        return as(otto())
                .get("/v1/runs/{id}/overview", run)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String stipendOf(TestClaim claim) {
        List<String> ids = Api.schedule(claim.placement).getList("instalments.findAll { it.fee == 'STIPEND' }.id");
        return ids.getFirst();
    }
}

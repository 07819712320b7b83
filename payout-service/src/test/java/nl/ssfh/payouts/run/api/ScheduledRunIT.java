package nl.ssfh.payouts.run.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.olga;
import static nl.ssfh.payouts.Api.otto;
import static nl.ssfh.payouts.Api.release;
import static nl.ssfh.payouts.TestClaim.months;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.payouts.run.app.PrepareMonthlyRuns;
import org.junit.jupiter.api.Test;

/** Runs that nobody has to think of. */
@QuarkusTest
class ScheduledRunIT extends FundIT {

    @Inject
    PrepareMonthlyRuns monthly;

    @Test
    void two_days_before_the_pay_day_the_run_is_there_and_one_officer_releases_it() {
        grant(practice(), 15_000, 20_000);
        today("2024-09-22");
        monthly.prepare();
        runs().body("items", hasSize(0));

        today("2024-09-23");
        monthly.prepare();

        var run = runs().body("items.preparedBy", contains("scheduler"))
                .body("items.executionDate", contains("2024-09-25"))
                .extract()
                .jsonPath();
        run.setRootPath("items[0]");
        release(olga(), run).then().statusCode(200);
        assertThat(Api.file(run.getString("id")).cents()).isEqualTo(35_000);
    }

    @Test
    void however_many_look_at_once_and_again_a_month_has_one_run() throws Exception {
        grant(practice(), 15_000, 20_000);
        today("2024-09-25");

        try (var processes = Executors.newFixedThreadPool(8)) {
            for (var prepared : processes.invokeAll(Collections.nCopies(8, Executors.callable(monthly::prepare)))) {
                prepared.get();
            }
        }
        monthly.prepare();

        runs().body("items.month", contains("2024-09")).body("items.state", contains("PREPARED"));
    }

    @Test
    void a_run_that_an_officer_cancelled_is_not_made_again_by_itself() {
        grant(practice(), 15_000, 20_000);
        today("2024-09-25");
        monthly.prepare();
        var run = runs().extract().<String>path("items[0].id");
        as(otto()).post("/v1/runs/{id}/cancellation", run).then().statusCode(200);

        monthly.prepare();

        runs().body("items.state", contains("CANCELLED"));
        assertThat(Api.pay("2024-09").cents()).isEqualTo(35_000);
    }

    @Test
    void a_clock_that_jumps_back_or_past_a_pay_day_neither_repeats_nor_skips_a_month() {
        takeDecision.take(TestClaim.at(practice()).grants(months("2024-09", "2024-10"), 15_000, 20_000));
        today("2024-10-03");
        monthly.prepare();
        runs().body("items.month", contains("2024-09")).body("items.executionDate", contains("2024-10-03"));

        today("2024-09-25");
        monthly.prepare();
        today("2024-10-25");
        monthly.prepare();
        monthly.prepare();

        runs().body("items.month", contains("2024-09", "2024-10")).body("items.lines", contains(2, 2));
    }

    @Test
    void a_month_in_which_nothing_is_due_has_no_run_until_something_is() {
        today("2024-09-25");
        monthly.prepare();
        runs().body("items", hasSize(0));

        grant(practice(), 15_000, 20_000);
        monthly.prepare();

        runs().body("items.month", contains("2024-09"));
    }

    @Test
    void a_month_in_which_all_is_held_is_tried_again_and_leaves_one_trace_until_something_can_be_paid() {
        var poor = UUID.randomUUID();
        grant(poor, 15_000, 20_000);
        today("2024-09-25");
        monthly.prepare();
        monthly.prepare();
        runs().body("items.state", contains("CANCELLED"));

        giveAccount(poor);
        monthly.prepare();

        runs().body("items.state", contains("CANCELLED", "PREPARED")).body("items.lines", contains(0, 2));
    }

    private static ValidatableResponse runs() {
        return as(otto()).get("/v1/runs").then().statusCode(200);
    }
}

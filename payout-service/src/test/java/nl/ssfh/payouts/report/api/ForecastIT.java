package nl.ssfh.payouts.report.api;

import static io.restassured.RestAssured.given;
import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.otto;
import static nl.ssfh.payouts.TestClaim.granted;
import static nl.ssfh.payouts.TestClaim.months;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.PayoutMode;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What is to be paid, as far as it is decided. */
@QuarkusTest
class ForecastIT extends FundIT {

    static final String PATH = "/v1/reports/forecast";

    @Test
    void each_month_of_payment_has_what_is_decided_less_what_practices_owe() {
        var claim = grant(practice(), 15_000, 20_000);
        grant(UUID.randomUUID(), 1_100, 1_200);
        book(Api.pay("2024-09"));
        takeDecision.take(claim.grants(months("2024-09", "2025-11"), 3_000, 20_000));
        var other = TestClaim.at(practice());
        takeDecision.take(other.decides(
                months("2024-10", "2024-12"),
                List.of(
                        granted(Fee.STIPEND, YearMonth.of(2024, 10), 700, PayoutMode.AFTER_END),
                        granted(Fee.STIPEND, YearMonth.of(2024, 11), 800, PayoutMode.AFTER_END))));

        as(otto())
                .get(PATH)
                .then()
                .statusCode(200)
                .body("from", equalTo("2024-10"))
                .body("until", equalTo("2025-09"))
                .body("basisEn", containsString("Only what is decided"))
                .body("rows", hasSize(24))
                .body("rows[0].month", equalTo("2024-10"))
                .body("rows[0].payDate", equalTo("2024-10-25"))
                .body("rows[0].plannedCents", equalTo(3_000))
                .body("rows[0].setOffCents", equalTo(3_000))
                .body("rows[1].fee", equalTo("SUPERVISION"))
                .body("rows[1].setOffCents", equalTo(9_000))
                .body("rows[1].expectedCents", equalTo(11_000))
                .body("rows[2].setOffCents", equalTo(0))
                .body("rows.findAll { it.fee == 'STIPEND' && it.month == '2025-01' }.plannedCents", contains(4_500))
                .body("waiting.heldCents", contains(1_100, 1_200))
                .body("laterCents", equalTo(46_000))
                .body("toRecoverCents", equalTo(12_000))
                .body("year.paidCents", equalTo(35_000))
                .body("year.expectedCents", equalTo(57_000))
                .body("year.totalCents", equalTo(92_000));
        assertThat(as(otto())
                        .accept("text/csv")
                        .get(PATH)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                        .lines())
                .startsWith(
                        "month,pay_date,fee,planned_euros,set_off_euros,expected_euros",
                        "2024-10,2024-10-25,STIPEND,30.00,30.00,0.00");
    }

    @Test
    void what_is_in_a_run_is_under_way_and_not_expected_again() {
        grant(practice(), 15_000, 20_000);
        Api.prepare("2024-09").then().statusCode(201);

        as(otto())
                .get(PATH)
                .then()
                .body("rows", hasSize(0))
                .body("waiting.underWayCents", contains(15_000, 20_000))
                .body("year.totalCents", equalTo(35_000));
    }

    @Test
    void a_forecast_is_for_the_fund() {
        as(Tokens.auditor("ada")).get(PATH).then().statusCode(200).body("rows", hasSize(0));
        as(Tokens.practice("anna")).get(PATH).then().statusCode(403);
        as(Tokens.student("sam")).get(PATH).then().statusCode(403);
        given().get(PATH).then().statusCode(401);
    }
}

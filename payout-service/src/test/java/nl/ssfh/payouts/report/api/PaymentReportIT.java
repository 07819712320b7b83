package nl.ssfh.payouts.report.api;

import static io.restassured.RestAssured.given;
import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.olga;
import static nl.ssfh.payouts.Api.otto;
import static nl.ssfh.payouts.TestClaim.granted;
import static nl.ssfh.payouts.TestClaim.months;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.ChangeKind;
import nl.ssfh.contracts.ClaimsEvent.PlacementChanged;
import nl.ssfh.contracts.ClaimsEvent.PracticeLocated;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Province;
import nl.ssfh.contracts.Track;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.payouts.TransferFile;
import nl.ssfh.payouts.TransferFile.Transfer;
import nl.ssfh.payouts.report.Facts;
import nl.ssfh.platform.sheet.ExcelSheet;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of the money, group by group. */
@QuarkusTest
class PaymentReportIT extends FundIT {

    static final String PATH = "/v1/reports/payments";

    @Test
    void every_cent_that_is_planned_is_shown_where_it_is() {
        var paid = grant(practice(), 15_000, 20_000);
        var back = grant(practice(), 15_100, 20_100);
        grant(UUID.randomUUID(), 15_200, 20_200);
        var file = Api.pay("2024-09");
        book(file);
        comeBack(transfer(file, 15_100));
        takeDecision.take(paid.decides(
                months("2024-09", "2024-11"),
                List.of(
                        granted(Fee.STIPEND, YearMonth.of(2024, 9), 5_000),
                        granted(Fee.SUPERVISION, YearMonth.of(2024, 9), 20_000),
                        granted(Fee.STIPEND, YearMonth.of(2024, 10), 4_000),
                        granted(Fee.STIPEND, YearMonth.of(2024, 11), 3_000))));
        today("2024-10-20");
        var run = Api.prepare("2024-10").then().extract().jsonPath();
        Api.release(olga(), run).then().statusCode(200);
        Api.send(run.getString("id")).then().statusCode(200);
        takeDecision.take(back.grants(months("2024-09", "2024-09"), 15_100, 25_100));

        as(otto())
                .get(PATH)
                .then()
                .statusCode(200)
                .body("from", equalTo("2024-01"))
                .body("until", equalTo("2024-12"))
                .body("by", contains("MONTH", "FEE"))
                .body("rows.month", contains("2024-09", "2024-09", "2024-10", "2024-11"))
                .body("rows.fee", contains("STIPEND", "SUPERVISION", "STIPEND", "STIPEND"))
                .body("rows.figures.plannedCents", contains(35_300, 65_300, 4_000, 3_000))
                .body("rows.figures.aheadCents", contains(0, 0, 0, 3_000))
                .body("rows.figures.dueCents", contains(0, 5_000, 0, 0))
                .body("rows.figures.paidCents", contains(15_000, 40_100, 0, 0))
                .body("rows.figures.returnedCents", contains(15_100, 0, 0, 0))
                .body("rows.figures.heldCents", contains(15_200, 20_200, 0, 0))
                .body("rows.figures.setOffCents", contains(0, 0, 4_000, 0))
                .body("rows.figures.recoveredCents", contains(4_000, 0, 0, 0))
                .body("rows.figures.toRecoverCents", contains(6_000, 0, 0, 0))
                .body("total.plannedCents", equalTo(107_600));
        as(otto())
                .get(PATH + "?by=FEE&fee=SUPERVISION&practice=" + paid.practice)
                .then()
                .body("rows", hasSize(1))
                .body("rows[0].figures.paidCents", equalTo(20_000))
                .body("total.plannedCents", equalTo(20_000));
        as(otto())
                .get(PATH + "?from=2024-10&until=2024-11&by=PRACTICE")
                .then()
                .body("rows.practice", contains(paid.practice.toString()))
                .body("total.plannedCents", equalTo(7_000));
    }

    @Test
    void a_segment_is_what_was_told_of_the_placement_in_the_month() {
        var one = TestClaim.at(practice());
        var other = grant(practice(), 15_000, 20_000);
        takeDecision.take(one.grants(months("2024-09", "2025-02"), 10_000, 10_000));
        var before = Facts.terms("2024-09-01", Track.BOL, 1);
        var after = Facts.terms("2025-01-15", Track.BBL, 2);

        Topic.send(Facts.submitted(one.placement, one.practice, UUID.randomUUID(), before));
        Topic.send(new PracticeLocated(one.practice, Province.UT));
        Topic.send(new PlacementChanged(
                one.placement,
                one.practice,
                one.claim,
                ChangeKind.TRACK,
                after.from(),
                Facts.of(before),
                Facts.of(before, after)));

        await().untilAsserted(() -> as(otto())
                .get(PATH + "?until=2025-12&by=TRACK&by=STUDY_YEAR&by=PROVINCE")
                .then()
                .body("rows.track", contains("BBL", "BOL", null))
                .body("rows.studyYear", contains(2, 1, null))
                .body("rows.province", contains("UT", "UT", null))
                .body("rows.figures.plannedCents", contains(40_000, 80_000, 35_000)));
        as(otto())
                .get(PATH + "?by=COURSE&by=ENTRANT&practice=" + other.practice)
                .then()
                .body("rows", hasSize(1))
                .body("rows[0]", not(hasKey("course")))
                .body("rows[0]", not(hasKey("entrant")));
    }

    @Test
    void a_fund_in_which_nothing_happened_has_sums_too() {
        as(Tokens.auditor("ada"))
                .get(PATH)
                .then()
                .statusCode(200)
                .body("rows", hasSize(0))
                .body("total.plannedCents", equalTo(0));
    }

    @Test
    void the_rows_come_as_csv_and_as_a_workbook_too() {
        grant(practice(), 15_000, 20_050);

        var csv = as(otto()).accept("text/csv").get(PATH).then().statusCode(200).contentType("text/csv");
        var book = as(otto()).accept(ExcelSheet.TYPE).get(PATH).then().statusCode(200);

        assertThat(csv.extract().asString().lines())
                .containsExactly(
                        "month,fee,planned_euros,ahead_euros,due_euros,paid_euros,returned_euros,held_euros,"
                                + "set_off_euros,recovered_euros,written_off_euros,to_recover_euros",
                        "2024-09,STIPEND,150.00,0.00,150.00,0.00,0.00,0.00,0.00,0.00,0.00,0.00",
                        "2024-09,SUPERVISION,200.50,0.00,200.50,0.00,0.00,0.00,0.00,0.00,0.00,0.00",
                        "total,,350.50,0.00,350.50,0.00,0.00,0.00,0.00,0.00,0.00,0.00");
        assertThat(book.extract().asByteArray()).startsWith('P', 'K');
    }

    @ParameterizedTest
    @CsvSource({
        "from=2024-13, from",
        "from=x, from",
        "until=-999999-01, until",
        "from=2024-06&until=2024-05, until",
        "from=2000-01&until=2100-12, until",
        "from=1524-01&until=2024-12, from",
        "fee=TIP, fee",
        "by=SHOE_SIZE, by",
        "practice=1 or 1=1, practice"
    })
    void what_is_wrong_is_named(String query, String field) {
        as(otto())
                .get(PATH + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains(field));
    }

    @Test
    void months_that_are_the_wrong_way_round_are_told_as_people_write_them() {
        as(otto())
                .get(PATH + "?from=2024-06&until=2024-05")
                .then()
                .body("violations.messageNl", contains("mag niet vóór de eerste maand liggen; dat is juni 2024"))
                .body("violations.message", contains("must not be before the first month, which is June 2024"));
    }

    @Test
    void the_money_of_all_is_for_the_fund_only() {
        as(Tokens.practice("anna")).get(PATH).then().statusCode(403);
        as(Tokens.student("sam")).get(PATH).then().statusCode(403);
        as(Tokens.service("claims")).get(PATH).then().statusCode(403);
        given().get(PATH).then().statusCode(401);
    }

    private static Transfer transfer(TransferFile file, long cents) {
        return file.transfers().stream()
                .filter(each -> each.cents() == cents)
                .findFirst()
                .orElseThrow();
    }
}

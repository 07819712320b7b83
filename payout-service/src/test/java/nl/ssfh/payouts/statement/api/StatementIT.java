package nl.ssfh.payouts.statement.api;

import static io.restassured.RestAssured.given;
import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.otto;
import static nl.ssfh.payouts.TestClaim.granted;
import static nl.ssfh.payouts.TestClaim.months;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.ClaimsEvent.StudentForgotten;
import nl.ssfh.contracts.ClaimsEvent.StudentLinked;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.contracts.Track;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.payouts.hold.app.RememberStudent;
import nl.ssfh.payouts.report.Facts;
import nl.ssfh.payouts.student.app.LinkStudent;
import nl.ssfh.platform.sheet.ExcelSheet;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a practice and a student see of their money, line by line. */
@QuarkusTest
class StatementIT extends FundIT {

    static final String PRACTICE = "/v1/practices/{id}/statement";
    static final String STUDENT = "/v1/students/{id}/statement";

    final String anna = Tokens.practice("anna");
    final String sam = Tokens.student("sam");
    final UUID student = UUID.randomUUID();

    TestClaim claim = TestClaim.anywhere();

    @Inject
    LinkStudent linkStudent;

    @Inject
    RememberStudent rememberStudent;

    /** Paid in September, too much as it turned out, and set off in October; November is still to come. */
    @BeforeEach
    void live() {
        claim = TestClaim.at(practice());
        mandate(Tokens.subject(anna), claim.practice, MandateRole.VIEWER);
        rememberStudent.on(
                Facts.submitted(claim.placement, claim.practice, student, Facts.terms("2024-09-01", Track.BOL, 1)));
        linkStudent.on(new StudentLinked(student, claim.placement, claim.practice, Tokens.subject(sam)));
        takeDecision.take(claim.grants(SEPTEMBER, 15_000, 20_000));
        book(Api.pay("2024-09"));
        takeDecision.take(claim.grants(months("2024-09", "2024-11"), 10_000, 20_000));
        today("2024-10-20");
        book(Api.pay("2024-10"));
    }

    @Test
    void a_practice_sees_every_line_with_what_became_of_it() {
        as(anna).get(PRACTICE, claim.practice)
                .then()
                .statusCode(200)
                .body("on", equalTo("2024-10-20"))
                .body("lines.reference", everyItem(equalTo("SSFH-2024-000123")))
                .body("lines.fee", hasSize(7))
                .body("lines.month", hasItems("2024-09", "2024-10", "2024-11"))
                .body("lines.sequence", contains(0, 1, 0, 0, 0, 0, 0))
                .body("lines.figures.plannedCents", contains(15_000, -5_000, 20_000, 10_000, 20_000, 10_000, 20_000))
                .body("lines.figures.setOffCents", contains(0, 0, 0, 5_000, 0, 0, 0))
                .body("lines.progress.code", contains("PAID", "SETTLED", "PAID", "PAID", "PAID", "PLANNED", "PLANNED"))
                .body("lines[0].progress.nl", equalTo("betaald"))
                .body("lines[1].progress.en", equalTo("settled"))
                .body("lines[0].paidOn", equalTo("2024-09-25"))
                .body("lines[0].endToEndId", matchesRegex("[0-9a-f]{32}"))
                .body("lines[5]", not(hasKey("endToEndId")))
                .body("total.plannedCents", equalTo(90_000))
                .body("total.paidCents", equalTo(60_000))
                .body("total.setOffCents", equalTo(5_000))
                .body("total.recoveredCents", equalTo(5_000))
                .body("total.aheadCents", equalTo(30_000));
        as(anna).get(PRACTICE + "?from=2024-11&until=2024-11", claim.practice)
                .then()
                .body("lines", hasSize(2));
    }

    @Test
    void a_student_sees_his_stipends_and_nothing_that_is_for_the_practice() {
        grant(claim.practice, 44_400, 55_500);

        as(sam).get(STUDENT, student)
                .then()
                .statusCode(200)
                .body("lines.fee", everyItem(equalTo("STIPEND")))
                .body("lines.figures.plannedCents", contains(15_000, -5_000, 10_000, 10_000))
                .body("total.plannedCents", equalTo(30_000));
        as(sam).get("/v1/students/{id}/year-statements/2024", student)
                .then()
                .statusCode(200)
                .body("rows.booked", contains("2024-09", "2024-10"))
                .body("rows.fee", everyItem(equalTo("STIPEND")))
                .body("total.paidCents", equalTo(20_000));
    }

    @Test
    void what_came_back_is_on_the_statement_with_its_day() {
        var other = grant(practice(), 11_100, 0);
        today("2024-11-20");
        var file = Api.pay("2024-11");
        book(file);
        comeBack(file.transfers().stream()
                .filter(transfer -> transfer.cents() == 11_100)
                .findFirst()
                .orElseThrow());

        as(otto())
                .get(PRACTICE, other.practice)
                .then()
                .body("lines.progress.code", contains("WAITING"))
                .body("lines[0].returnedOn", equalTo("2024-09-25"))
                .body("total.returnedCents", equalTo(11_100))
                .body("total.paidCents", equalTo(0));
        as(otto())
                .get("/v1/practices/{id}/year-statements/2024", other.practice)
                .then()
                .body("total.paidCents", equalTo(11_100))
                .body("total.returnedCents", equalTo(11_100));
    }

    @Test
    void a_sheet_cannot_be_made_to_do_anything() {
        var nasty = new ClaimDecided(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                "=1+1, \"said\" he",
                UUID.randomUUID(),
                claim.practice,
                LocalDate.of(2024, 9, 2),
                ClaimOutcome.GRANTED,
                SEPTEMBER,
                List.of(granted(Fee.STIPEND, YearMonth.of(2024, 9), 12_345)),
                null);
        takeDecision.take(nasty);

        var csv = as(anna).accept("text/csv")
                .header("Accept-Language", "en")
                .get(PRACTICE + "?from=2024-09&until=2024-09", claim.practice)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();

        assertThat(csv.lines().toList())
                .hasSize(5)
                .startsWith("reference,placement,fee,month,change,amount_euros,paid_euros,set_off_euros,progress,"
                        + "in_words,paid_on,returned_on,end_to_end_id")
                .contains("\"'=1+1, \"\"said\"\" he\"," + nasty.placement()
                        + ",STIPEND,2024-09,0,123.45,0.00,0.00,PLANNED,planned,,,")
                .contains("SSFH-2024-000123," + claim.placement
                        + ",STIPEND,2024-09,1,-50.00,0.00,-50.00,SETTLED,settled,,,");
        as(anna).accept(ExcelSheet.TYPE)
                .get(PRACTICE, claim.practice)
                .then()
                .statusCode(200)
                .contentType(ExcelSheet.TYPE);
    }

    @Test
    void who_may_not_see_it_finds_nothing_there() {
        var eve = Tokens.practice("eve");
        var zoe = Tokens.student("zoe");
        for (var accept : List.of("application/json", "text/csv", ExcelSheet.TYPE, "application/pdf")) {
            as(anna).accept(accept).get(PRACTICE, claim.practice).then().statusCode(200);
            as(sam).accept(accept).get(STUDENT, student).then().statusCode(200);
            as(otto()).accept(accept).get(STUDENT, student).then().statusCode(200);
            as(eve).accept(accept).get(PRACTICE, claim.practice).then().statusCode(404);
            as(otto()).accept(accept).get(PRACTICE, UUID.randomUUID()).then().statusCode(404);
            as(zoe).accept(accept).get(STUDENT, student).then().statusCode(404);
            as(otto()).accept(accept).get(STUDENT, UUID.randomUUID()).then().statusCode(404);
            as(sam).accept(accept).get(PRACTICE, claim.practice).then().statusCode(403);
            as(anna).accept(accept).get(STUDENT, student).then().statusCode(403);
        }
        as(eve).get("/v1/practices/{id}/year-statements/2024", claim.practice)
                .then()
                .statusCode(404);
        as(zoe).get("/v1/students/{id}/year-statements/2024", student).then().statusCode(404);
        given().get(PRACTICE, claim.practice).then().statusCode(401);
        given().get(STUDENT, student).then().statusCode(401);
    }

    @Test
    void that_the_fund_read_of_a_student_is_on_record() {
        var ada = Tokens.auditor("ada");
        as(sam).get(STUDENT, student).then().statusCode(200);
        as(ada).get(STUDENT, student).then().statusCode(200);

        as(ada).get("/v1/audit-entries?object=" + student)
                .then()
                .body("items.actor", contains(Tokens.subject(ada)))
                .body("items.action", contains("read"));
    }

    @Test
    void a_student_who_is_forgotten_is_known_by_no_login() {
        Topic.send(new StudentForgotten(claim.placement, claim.practice));

        await().untilAsserted(() -> as(sam).get(STUDENT, student).then().statusCode(404));
    }

    @Test
    void a_login_that_is_told_sees_what_is_paid_for_him() {
        var zoe = Tokens.student("zoe");
        var placement = UUID.randomUUID();
        var other = UUID.randomUUID();
        Topic.send(Facts.submitted(placement, claim.practice, other, Facts.terms("2024-09-01", Track.BOL, 1)));

        Topic.send(new StudentLinked(other, placement, claim.practice, Tokens.subject(zoe)));

        await().untilAsserted(
                        () -> as(zoe).get(STUDENT, other).then().statusCode(200).body("lines", hasSize(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "/statement?from=2024-06&until=2024-05, until",
        "/statement?from=1524-01&until=2024-12, from",
        "/statement?from=2000-01&until=2100-12, until",
        "/statement?until=soon, until",
        "/year-statements/1524, year",
        "/year-statements/999999999, year"
    })
    void what_is_wrong_is_named(String path, String field) {
        for (var accept : List.of("application/json", "text/csv", "application/pdf")) {
            if (!path.startsWith("/year") || !accept.equals("text/csv")) {
                as(anna).accept(accept + ", application/problem+json")
                        .get("/v1/practices/{id}" + path, claim.practice)
                        .then()
                        .statusCode(400)
                        .contentType("application/problem+json")
                        .body("violations.field", contains(field));
            }
        }
    }

    @Test
    void what_is_no_year_or_no_practice_is_not_found() {
        as(anna).get("/v1/practices/{id}/year-statements/soon", claim.practice)
                .then()
                .statusCode(404);
        as(anna).get(PRACTICE, "1 or 1=1").then().statusCode(404);
    }
}

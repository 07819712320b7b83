package nl.ssfh.eligibility.yields.api;

import static io.restassured.RestAssured.given;
import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.ssfh.contracts.ClaimsEvent.OutcomeRecorded;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Milestone;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.PaidLine;
import nl.ssfh.contracts.PayoutEvent.InstalmentReturned;
import nl.ssfh.contracts.PayoutEvent.InstalmentsPaid;
import nl.ssfh.eligibility.News;
import nl.ssfh.eligibility.PlacementFixture;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only these tests tell outcomes; each has a milestone of its own. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class YieldIT {

    static final Duration PATIENCE = Duration.ofMinutes(1);
    static final LocalDate DAY = LocalDate.of(2024, 3, 25);

    @Test
    void what_was_paid_for_those_who_stay_and_those_who_leave_is_told_per_group() {
        var students = IntStream.range(0, 6)
                .mapToObj(i -> decided(UUID.randomUUID(), Course.POH_S_1))
                .toList();
        students.forEach(news -> paid(news, 1_000_00));
        var again = decided(students.getFirst().student(), placement("2024-04-01", "2024-04-30"));
        var event = UUID.randomUUID();
        Topic.send(event, paidEvent(again, 500_00));
        Topic.send(event, paidEvent(again, 500_00));
        paid(students.getLast(), 250_00);
        Topic.send(returned(students.getLast(), 250_00));
        students.forEach(news -> outcome(news, Milestone.YEAR_5, false));
        students.stream().limit(4).forEach(news -> outcome(news, Milestone.YEAR_5, true));

        await().atMost(PATIENCE).untilAsserted(() -> {
            var line = json("YEAR_5", "COURSE");
            assertThat(line.getInt("persons")).isEqualTo(6);
            assertThat(line.getInt("retained")).isEqualTo(4);
            assertThat(line.getLong("paidCents")).isEqualTo(6_500_00);
        });
        var line = json("YEAR_5", "COURSE");
        assertThat(line.getFloat("share.value")).isEqualTo(0.6667f);
        assertThat(line.getFloat("share.low")).isEqualTo(0.3f);
        assertThat(line.getFloat("share.high")).isEqualTo(0.9032f);
        assertThat(line.getLong("centsPerRetained.value")).isEqualTo(1_625_00);
        assertThat(line.getLong("centsPerRetained.low")).isBetween(0L, 1_625_00L);
        assertThat(sheet("YEAR_5", "COURSE", "text/csv"))
                .asString()
                .startsWith("segment,hidden,persons,retained,share,share_low,share_high,paid_euros,euros_per_retained")
                .contains("POH_S_1,false,6,4,0.6667,0.3000,0.9032,6500.00,1625.00,");
        assertThat(sheet("YEAR_5", "COURSE", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .startsWith('P', 'K');
    }

    @Test
    void a_small_group_is_hidden_and_so_is_the_total_of_a_few() {
        var news = decided(UUID.randomUUID(), Course.POH_GGZ);
        outcome(news, Milestone.YEAR_3, true);

        await().atMost(PATIENCE).untilAsserted(() -> get("YEAR_3", "TRACK").body("lines.segment", contains("BOL")));

        get("YEAR_3", "TRACK")
                .body("lines[0].hidden", equalTo(true))
                .body("lines[0].persons", equalTo(null))
                .body("total.hidden", equalTo(true));
        assertThat(sheet("YEAR_3", "TRACK", "text/csv")).asString().contains("BOL,true,,,,,,,,,");
    }

    @ParameterizedTest
    @CsvSource({"YEAR_2, TRACK, milestone", "YEAR_1, SHOE_SIZE, by", ", TRACK, milestone", "YEAR_1, , by"})
    void what_cannot_be_asked_is_named(String milestone, String by, String field) {
        var request = given().auth().oauth2(Tokens.officer("otto"));
        if (milestone != null) {
            request.queryParam("milestone", milestone);
        }
        if (by != null) {
            request.queryParam("by", by);
        }
        request.get("/v1/yields").then().statusCode(400).body("violations.field", contains(field));
    }

    @Test
    void yields_are_for_the_fund_only() {
        for (var token : List.of(Tokens.practice("anna"), Tokens.student("stef"))) {
            given().auth()
                    .oauth2(token)
                    .get("/v1/yields?milestone=YEAR_1&by=TRACK")
                    .then()
                    .statusCode(403);
        }
    }

    static News decided(UUID student, Course course) {
        return decided(student, placement("2024-03-01", "2024-03-31").course(course, "25695"));
    }

    static News decided(UUID student, PlacementFixture placement) {
        var news = News.ofStudent(student, placement);
        Topic.send(news.submitted());
        news.told(1);
        return news;
    }

    static void outcome(News news, Milestone milestone, boolean stays) {
        Topic.send(new OutcomeRecorded(news.placement(), news.practice(), milestone, stays, null, null));
    }

    static void paid(News news, long cents) {
        Topic.send(paidEvent(news, cents));
    }

    static InstalmentsPaid paidEvent(News news, long cents) {
        var line = new PaidLine(UUID.randomUUID(), Fee.STIPEND, YearMonth.of(2024, 3), new Money(cents));
        return new InstalmentsPaid(news.placement(), news.practice(), DAY, List.of(line));
    }

    static InstalmentReturned returned(News news, long cents) {
        var month = YearMonth.of(2024, 3);
        return new InstalmentReturned(
                UUID.randomUUID(),
                news.placement(),
                news.practice(),
                Fee.STIPEND,
                month,
                new Money(cents),
                "AC04",
                DAY.plusDays(4));
    }

    static ValidatableResponse get(String milestone, String by) {
        return given().auth()
                .oauth2(Tokens.auditor("ada"))
                .get("/v1/yields?milestone=%s&by=%s".formatted(milestone, by))
                .then()
                .statusCode(200);
    }

    static JsonPath json(String milestone, String by) {
        return get(milestone, by).extract().jsonPath().setRootPath("lines.find { it.segment == 'POH_S_1' }");
    }

    static byte[] sheet(String milestone, String by, String type) {
        return given().auth()
                .oauth2(Tokens.officer("otto"))
                .accept(type)
                .get("/v1/yields?milestone=%s&by=%s".formatted(milestone, by))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}

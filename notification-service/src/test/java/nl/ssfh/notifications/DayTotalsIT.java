package nl.ssfh.notifications;

import static io.restassured.RestAssured.given;
import static nl.ssfh.notifications.testing.People.mailsTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.ssfh.notifications.app.SumUpTheDay;
import nl.ssfh.notifications.testing.ClaimsStandIn;
import nl.ssfh.notifications.testing.People;
import nl.ssfh.notifications.testing.Stories;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.TestDate;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Officers hear once what practices were told on a day. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ClaimsStandIn.class)
class DayTotalsIT {

    @Inject
    SumUpTheDay sumUp;

    @AfterEach
    void back() {
        TestDate.set(TestDate.START);
    }

    @Test
    void a_day_is_summed_up_once_when_it_is_over_and_a_day_without_news_never() {
        var day = TestDate.START.plusYears(1);
        TestDate.set(day);
        var story = Stories.begin("SSFH-2025-000001");
        var people = People.of(story);
        Topic.send(story.submitted());
        mailsTo(people.practice(), 1);

        sumUp.run();
        TestDate.set(day.plusDays(1));
        sumUp.run();
        sumUp.run();
        TestDate.set(day.plusDays(2));
        sumUp.run();

        given().auth()
                .oauth2(Tokens.officer("otto"))
                .queryParam("limit", 200)
                .get("/v1/my-messages")
                .then()
                .statusCode(200)
                .body("items.findAll { it.kind == 'DAY_TOTALS' }.subject", contains("Het fonds op 2 september 2025"))
                .body("items.find { it.kind == 'DAY_TOTALS' }.text", containsString("aanvragen ontvangen: 1"));
    }
}

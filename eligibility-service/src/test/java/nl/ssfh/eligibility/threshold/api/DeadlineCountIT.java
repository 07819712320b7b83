package nl.ssfh.eligibility.threshold.api;

import static io.restassured.RestAssured.given;
import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.stream.IntStream;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Track;
import nl.ssfh.eligibility.News;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeadlineCountIT {

    @Test
    void claims_are_counted_by_how_many_days_they_are_from_the_deadline_of_their_regime() {
        file(6, Track.BBL, Entrant.SIDE_ENTRANT, "2024-09-01", "2025-08-31", "2025-01-01");
        file(5, Track.BBL, Entrant.SIDE_ENTRANT, "2024-09-01", "2025-08-31", "2025-01-02");
        file(2, Track.THIRD_PATH, Entrant.REGULAR, "2024-09-01", "2025-01-31", "2025-05-30");
        file(1, Track.BBL, Entrant.SIDE_ENTRANT, "2024-09-01", "2025-08-31", "2025-02-01");
        var withdrawn = News.of(placement("2024-09-01", "2025-08-31").track(Track.BBL, Entrant.SIDE_ENTRANT));
        Topic.send(submitted(withdrawn, "2025-01-02"));
        Topic.send(withdrawn.withdrawn());
        withdrawn.told(2);

        var counts = counts();

        assertThat(day(counts, "BBL_ENTRANT", 0)).isGreaterThanOrEqualTo(6);
        assertThat(day(counts, "BBL_ENTRANT", 1)).isEqualTo(5);
        assertThat(day(counts, "THIRD_PATH_OTHER", -1)).isNull();
        assertThat(day(counts, "THIRD_PATH_OTHER", 30)).isZero();
        assertThat(counts.getString("items.find { it.regime == 'BBL_ENTRANT' }.countedFrom"))
                .isEqualTo("START");
        assertThat(counts.getString("items.find { it.regime == 'THIRD_PATH_OTHER' }.countedFrom"))
                .isEqualTo("END");
    }

    @Test
    void every_regime_has_thirty_days_on_either_side_and_a_practice_does_not_see_them() {
        given().auth()
                .oauth2(Tokens.officer("otto"))
                .get("/v1/deadline-counts")
                .then()
                .statusCode(200)
                .body("items", hasSize(6))
                .body("items.months", everyItem(equalTo(4)))
                .body("items.days", everyItem(hasSize(61)));
        given().auth()
                .oauth2(Tokens.practice("anna"))
                .get("/v1/deadline-counts")
                .then()
                .statusCode(403);
    }

    private static void file(
            int claims, Track track, Entrant entrant, String firstDay, String lastDay, String submittedOn) {
        var all = IntStream.range(0, claims)
                .mapToObj(each -> News.of(placement(firstDay, lastDay).track(track, entrant)))
                .toList();
        all.forEach(news -> Topic.send(submitted(news, submittedOn)));
        all.forEach(news -> news.told(1));
    }

    private static ClaimSubmitted submitted(News news, String day) {
        var claim = news.submitted();
        return new ClaimSubmitted(
                claim.claim(),
                claim.reference(),
                claim.placement(),
                claim.practice(),
                claim.student(),
                LocalDate.parse(day),
                claim.facts());
    }

    private static Integer day(JsonPath counts, String regime, int day) {
        return counts.get(
                "items.find { it.regime == '%s' }.days.find { it.fromLimit == %d }.claims".formatted(regime, day));
    }

    private static JsonPath counts() {
        return given().auth()
                .oauth2(Tokens.auditor("ada"))
                .get("/v1/deadline-counts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}

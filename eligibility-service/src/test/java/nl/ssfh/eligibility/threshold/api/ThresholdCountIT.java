package nl.ssfh.eligibility.threshold.api;

import static io.restassured.RestAssured.given;
import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import nl.ssfh.eligibility.News;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ThresholdCountIT {

    @Test
    void claims_are_counted_by_how_far_they_are_from_a_threshold() {
        var below = count("14.5");
        var above = count("15.0");
        var far = count("17.5");
        var all = Stream.of("14.99", "15", "15.49", "17.5", "18")
                .map(hours -> News.of(placement("2024-05-01", "2024-05-31").hours(hours)))
                .toList();
        all.forEach(news -> Topic.send(news.submitted()));
        all.forEach(news -> news.told(1));
        var withdrawn = News.of(placement("2024-05-01", "2024-05-31").hours("15"));
        Topic.send(withdrawn.submitted());
        Topic.send(withdrawn.withdrawn());
        withdrawn.told(2);

        assertThat(count("14.5") - below).isEqualTo(1);
        assertThat(count("15.0") - above).isEqualTo(2);
        assertThat(count("17.5") - far).isEqualTo(1);
    }

    @Test
    void a_practice_does_not_see_the_counts() {
        given().auth()
                .oauth2(Tokens.practice("anna"))
                .get("/v1/threshold-counts")
                .then()
                .statusCode(403);
    }

    static int count(String from) {
        var path = "items.find { it.threshold == 15 }.steps.find { it.from == %s }.placements".formatted(from);
        return given().auth()
                .oauth2(Tokens.auditor("ada"))
                .get("/v1/threshold-counts")
                .then()
                .statusCode(200)
                .extract()
                .path(path);
    }
}

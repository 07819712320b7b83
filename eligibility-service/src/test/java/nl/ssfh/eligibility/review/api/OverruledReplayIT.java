package nl.ssfh.eligibility.review.api;

import static nl.ssfh.eligibility.PlacementFixture.placement;
import static nl.ssfh.eligibility.review.api.ReviewIT.OFFICER;
import static nl.ssfh.eligibility.review.api.ReviewIT.as;
import static nl.ssfh.eligibility.review.api.ReviewIT.decide;
import static nl.ssfh.eligibility.review.api.ReviewIT.granted;
import static nl.ssfh.eligibility.review.api.ReviewIT.mandated;
import static nl.ssfh.eligibility.review.api.ReviewIT.open;
import static nl.ssfh.eligibility.review.api.ReviewIT.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import nl.ssfh.contracts.ChangeKind;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.contracts.Track;
import nl.ssfh.eligibility.News;
import nl.ssfh.eligibility.PlacementFixture;
import nl.ssfh.eligibility.replay.app.RunReplays;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;

/** What a person decided instead of the rules is not reckoned again in the policy lab, for as long as it holds. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OverruledReplayIT {

    @Inject
    RunReplays replays;

    @Test
    void a_month_that_a_person_decided_costs_the_same_under_every_policy() {
        var news = News.of(hbo("2016-08-01", "2016-09-30"));
        Topic.send(news.submitted());
        var review = open(news.told(1), "UNDECIDED");
        decide(OFFICER, review, granted("STIPEND", "2016-08", 12345), refused("SUPERVISION", "2016-08"))
                .statusCode(200);
        news.told(2);

        assertThat(lines())
                .contains("2016-08,STIPEND,HBO,2,SIDE_ENTRANT,POH_GGZ,UNKNOWN,1,123.45,123.45,0.00,0,0")
                .contains("2016-08,SUPERVISION,HBO,2,SIDE_ENTRANT,POH_GGZ,UNKNOWN,1,0.00,0.00,0.00,0,0")
                .contains("2016-09,SUPERVISION,HBO,2,SIDE_ENTRANT,POH_GGZ,UNKNOWN,1,140.00,115.00,25.00,0,0");
    }

    @Test
    void a_month_is_reckoned_by_the_rules_when_they_do_not_say_any_more_what_the_person_answered() {
        var news = News.of(hbo("2024-03-01", "2024-04-30").employed());
        Topic.send(news.submitted());
        var first = news.told(1);
        var filer = mandated(news, "floor-replays", MandateRole.FILER, first);
        var review = as(filer)
                .body(Map.of("grounds", "De student is niet in dienst."))
                .post("/v1/decisions/" + first.decision() + "/objections")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        decide(OFFICER, review, granted("STIPEND", "2024-03", 11111)).statusCode(200);
        news.told(2);

        Topic.send(
                news.changed(ChangeKind.EXTENSION, news.facts().period().firstDay(), hbo("2024-03-01", "2024-04-30")));
        news.told(3);

        assertThat(lines()).contains("2024-03,STIPEND,HBO,2,SIDE_ENTRANT,POH_GGZ,UNKNOWN,1,250.00,150.00,100.00,0,0");
    }

    private static PlacementFixture hbo(String firstDay, String lastDay) {
        return placement(firstDay, lastDay)
                .track(Track.HBO, Entrant.SIDE_ENTRANT)
                .course(Course.POH_GGZ, null)
                .year(2);
    }

    private Iterable<String> lines() {
        var id = as(OFFICER)
                .body(Map.of("name", "Beslist door mensen", "policy", "segmented-proposal"))
                .post("/v1/replays")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        replays.run();
        return as(OFFICER)
                .accept("text/csv")
                .get("/v1/replays/" + id + "/lines")
                .asString()
                .lines()
                .toList();
    }
}

package nl.ssfh.eligibility.decision.messaging;

import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.ChangeKind;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Confirmation;
import nl.ssfh.contracts.DecisionCause;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthDecision;
import nl.ssfh.contracts.Topics;
import nl.ssfh.contracts.Track;
import nl.ssfh.eligibility.News;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ClaimsConsumerIT {

    @Test
    void a_submitted_claim_is_decided_and_told() {
        var news = News.of(placement("2023-12-01", "2024-01-31"));

        Topic.send(news.submitted());

        var decided = news.told(1);
        assertThat(decided.outcome()).isEqualTo(ClaimOutcome.GRANTED);
        assertThat(decided.placement()).isEqualTo(news.placement());
        assertThat(decided.decidedOn()).isEqualTo("2024-09-02");
        assertThat(decided.period()).isEqualTo(news.facts().period());
        assertThat(decided.months())
                .extracting(MonthDecision::amount)
                .containsExactly(new Money(15000), new Money(11500), new Money(15000), new Money(20000));
        assertThat(decided.months())
                .extracting(MonthDecision::confirmation)
                .containsExactly(Confirmation.NONE, Confirmation.NONE, Confirmation.MONTHLY, Confirmation.MONTHLY);
    }

    @Test
    void the_same_news_ten_times_gives_one_decision() {
        var news = News.of(placement("2024-03-01", "2024-03-31"));
        var id = UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            Topic.send(id, news.submitted());
            Topic.send(news.submitted());
        }

        news.told(1);
        news.allHeard();

        assertThat(news.allTold()).hasSize(1);
    }

    @Test
    void a_change_is_decided_again_and_the_whole_is_told() {
        var news = News.of(placement("2024-03-01", "2024-06-30"));
        Topic.send(news.submitted());

        Topic.send(news.changed(ChangeKind.EARLY_END, day("2024-05-15"), placement("2024-03-01", "2024-05-15")));

        var again = news.told(2);
        assertThat(again.period().lastDay()).isEqualTo("2024-05-15");
        assertThat(news.told(1).cause()).isEqualTo(DecisionCause.CLAIM_SUBMITTED);
        assertThat(again.cause()).isEqualTo(DecisionCause.PLACEMENT_CHANGED);
        assertThat(again.months()).hasSize(6);
        assertThat(again.months().getLast().amount()).isEqualTo(new Money(9677)); // 200 x 15/31
    }

    @Test
    void a_placement_that_goes_on_is_decided_for_the_months_that_come_to_it() {
        var news = News.of(placement("2024-03-01", "2024-04-30"));
        Topic.send(news.submitted());

        Topic.send(news.changed(ChangeKind.EXTENSION, day("2024-05-01"), placement("2024-03-01", "2024-05-31")));

        var again = news.told(2);
        assertThat(again.outcome()).isEqualTo(ClaimOutcome.GRANTED);
        assertThat(again.period().lastDay()).isEqualTo("2024-05-31");
        assertThat(again.months()).hasSize(6);
        assertThat(again.months().getLast().amount()).isEqualTo(new Money(20000));
    }

    @Test
    void another_track_is_decided_again_from_its_first_day() {
        var news = News.of(placement("2024-03-01", "2024-04-30"));
        Topic.send(news.submitted());

        Topic.send(news.changed(
                ChangeKind.TRACK,
                day("2024-04-01"),
                placement("2024-03-01", "2024-04-30").from("2024-04-01").track(Track.BBL, Entrant.REGULAR)));

        assertThat(news.told(2).months())
                .extracting(MonthDecision::amount)
                .containsExactly(new Money(15000), new Money(20000), new Money(15000), new Money(11500));
    }

    @Test
    void an_amended_claim_is_decided_anew() {
        var news = News.of(placement("2024-03-01", "2024-03-31").year(3));
        Topic.send(news.submitted());

        Topic.send(news.amended(placement("2024-03-01", "2024-03-31").year(1)));

        assertThat(news.told(2).cause()).isEqualTo(DecisionCause.CLAIM_AMENDED);
        assertThat(news.told(1).months()).extracting(MonthDecision::amount).contains(new Money(10000));
        assertThat(news.told(2).months())
                .extracting(MonthDecision::amount)
                .containsExactly(new Money(15000), new Money(20000));
    }

    @Test
    void a_change_that_changes_no_month_is_not_told() {
        var news = News.of(placement("2024-03-01", "2024-06-30"));
        Topic.send(news.submitted());

        Topic.send(news.changed(
                ChangeKind.HOURS,
                day("2024-04-01"),
                placement("2024-03-01", "2024-06-30").from("2024-04-01").hours("20")));
        Topic.send(news.changed(
                ChangeKind.HOURS,
                day("2024-05-01"),
                placement("2024-03-01", "2024-06-30").from("2024-05-01").hours("12")));

        assertThat(news.told(2).months()).extracting(MonthDecision::amount).contains(new Money(10000));
        assertThat(news.allTold()).extracting(ClaimDecided::sequence).containsExactly(1, 2);
    }

    @Test
    void an_early_end_does_not_make_a_claim_late() {
        var news = News.of(placement("2024-03-01", "2024-12-31"));
        Topic.send(news.submitted());

        Topic.send(news.changed(ChangeKind.EARLY_END, day("2024-03-02"), placement("2024-03-01", "2024-03-02")));

        assertThat(news.told(2).outcome()).isEqualTo(ClaimOutcome.GRANTED);
    }

    @Test
    void a_withdrawn_claim_has_no_months_and_hears_no_changes() {
        var news = News.of(placement("2024-03-01", "2024-06-30"));
        Topic.send(news.submitted());
        Topic.send(news.withdrawn());
        Topic.send(news.changed(ChangeKind.EARLY_END, day("2024-05-15"), placement("2024-03-01", "2024-05-15")));
        Topic.send(news.withdrawn());

        var decided = news.told(2);
        news.allHeard();

        assertThat(decided.outcome()).isEqualTo(ClaimOutcome.WITHDRAWN);
        assertThat(decided.cause()).isEqualTo(DecisionCause.CLAIM_WITHDRAWN);
        assertThat(decided.months()).isEmpty();
        assertThat(news.allTold()).hasSize(2);
    }

    @Test
    void news_in_the_wrong_order_decides_nothing() {
        var news = News.of(placement("2024-03-01", "2024-06-30"));
        Topic.send(news.changed(ChangeKind.EARLY_END, day("2024-05-15"), placement("2024-03-01", "2024-05-15")));
        Topic.send(news.withdrawn());
        Topic.send(news.submitted());

        news.allHeard();

        assertThat(news.allTold()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_parked_and_the_rest_goes_on() {
        var placement = UUID.randomUUID().toString();
        Topic.sendRaw(
                Topics.CLAIMS,
                placement,
                Map.of("ce_id", UUID.randomUUID().toString(), "ce_type", "ssfh.claim.submitted.v1"),
                "{\"claim\": \"no claim\"}");
        var news = News.of(placement("2024-03-01", "2024-03-31"));

        Topic.send(news.submitted());

        news.told(1);
        await().untilAsserted(() -> assertThat(parkedKeys()).contains(placement));
    }

    @Test
    void facts_that_no_rule_is_made_for_are_parked() {
        var news = News.of(placement("2024-03-01", "2024-03-31").year(9));

        Topic.send(news.submitted());

        await().untilAsserted(
                        () -> assertThat(parkedKeys()).contains(news.placement().toString()));
        assertThat(news.allTold()).isEmpty();
    }

    private static List<String> parkedKeys() {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.officer("otto"))
                .get("/v1/parked-events?limit=200")
                .jsonPath()
                .getList("items.key");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}

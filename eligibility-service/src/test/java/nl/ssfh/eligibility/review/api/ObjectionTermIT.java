package nl.ssfh.eligibility.review.api;

import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.EligibilityEvent.ObjectionTermEnding;
import nl.ssfh.eligibility.News;
import nl.ssfh.eligibility.review.app.RemindOfTerms;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.TestDate;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who was refused something hears, once, that the days to object are nearly over. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ObjectionTermIT {

    @Inject
    RemindOfTerms reminders;

    @AfterEach
    void back() {
        TestDate.set(TestDate.START);
    }

    @Test
    void a_refusal_is_told_of_once_in_its_last_week_and_a_grant_never() {
        var refused = decided(News.of(placement("2024-03-01", "2024-04-30").employed()));
        var granted = decided(News.of(placement("2024-03-01", "2024-04-30")));
        var lastDay = refused.decidedOn().plusWeeks(6);

        on(lastDay.minusDays(8));
        on(lastDay.minusDays(7));
        on(lastDay);

        Topic.heard(ObjectionTermEnding.class, told -> told.decision().equals(refused.decision()));
        assertThat(Topic.all(ObjectionTermEnding.class))
                .filteredOn(told -> told.decision().equals(refused.decision())
                        || told.decision().equals(granted.decision()))
                .containsExactly(new ObjectionTermEnding(
                        refused.decision(), refused.reference(), refused.placement(), refused.practice(), lastDay));
    }

    private static ClaimDecided decided(News news) {
        Topic.send(news.submitted());
        return news.told(1);
    }

    private void on(LocalDate day) {
        TestDate.set(day);
        reminders.run();
    }
}

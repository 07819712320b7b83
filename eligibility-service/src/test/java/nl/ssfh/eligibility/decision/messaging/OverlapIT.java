package nl.ssfh.eligibility.decision.messaging;

import static nl.ssfh.contracts.Fee.STIPEND;
import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.ssfh.contracts.ChangeKind;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.eligibility.News;
import nl.ssfh.eligibility.decision.app.DecideClaim;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;

/** A student has a month at one placement only (X8). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OverlapIT {

    @Inject
    DecideClaim decide;

    final UUID student = UUID.randomUUID();
    final News first = News.ofStudent(student, placement("2024-03-01", "2024-04-30"));
    final News second = News.ofStudent(student, placement("2024-04-01", "2024-05-31"));

    @Test
    void the_months_that_overlap_are_refused() {
        Topic.send(first.submitted());
        first.told(1);

        Topic.send(second.submitted());

        var decided = second.told(1);
        assertThat(decided.outcome()).isEqualTo(ClaimOutcome.PARTLY_GRANTED);
        var april = decided.months().getFirst();
        assertThat(april.fee()).isEqualTo(STIPEND);
        assertThat(april.outcome()).isEqualTo(MonthOutcome.REFUSED);
        assertThat(april.exclusions()).containsExactly(Exclusion.X8);
    }

    @Test
    void a_placement_that_is_withdrawn_gives_up_its_months() {
        Topic.send(first.submitted());
        Topic.send(first.withdrawn());
        first.told(2);

        Topic.send(second.submitted());

        assertThat(second.told(1).outcome()).isEqualTo(ClaimOutcome.GRANTED);
    }

    @Test
    void a_placement_that_ends_early_gives_up_its_months_and_keeps_the_others() {
        Topic.send(first.submitted());
        Topic.send(first.changed(
                ChangeKind.EARLY_END, first.facts().period().lastDay(), placement("2024-03-01", "2024-03-31")));
        assertThat(first.told(2).outcome()).isEqualTo(ClaimOutcome.GRANTED);

        Topic.send(second.submitted());

        assertThat(second.told(1).outcome()).isEqualTo(ClaimOutcome.GRANTED);
    }

    @Test
    void of_many_claims_at_once_one_gets_the_month() throws Exception {
        var rivals = Stream.generate(() -> News.ofStudent(student, placement("2024-03-01", "2024-03-31")))
                .limit(16)
                .toList();

        try (var threads = Executors.newFixedThreadPool(16)) {
            var done = threads.invokeAll(rivals.stream().map(this::submission).toList());
            for (var each : done) {
                each.get();
            }
        }

        assertThat(rivals.stream().map(rival -> rival.told(1).outcome()))
                .containsOnlyOnce(ClaimOutcome.GRANTED)
                .contains(ClaimOutcome.REFUSED);
    }

    private Callable<Void> submission(News news) {
        return () -> {
            decide.on(news.submitted());
            return null;
        };
    }
}

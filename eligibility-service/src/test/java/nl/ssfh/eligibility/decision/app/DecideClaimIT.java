package nl.ssfh.eligibility.decision.app;

import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.ssfh.contracts.ChangeKind;
import nl.ssfh.eligibility.News;
import nl.ssfh.eligibility.PlacementFixture;
import nl.ssfh.platform.testing.RealParts;
import org.junit.jupiter.api.Test;

/** However long a placement is, deciding on it takes as many statements. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DecideClaimIT {

    /** A connection that is opened meanwhile has statements of its own: the least of some tries has none. */
    static final int TRIES = 5;

    @Inject
    DecideClaim decide;

    @Test
    void a_claim_of_40_months_takes_as_many_statements_as_one_of_2() {
        int few = toDecide("2017-02-28");
        int many = toDecide("2020-04-30");

        assertThat(many).isEqualTo(few).isBetween(5, 15);
    }

    @Test
    void so_does_deciding_again() {
        int few = toDecideAgain("2017-02-28");
        int many = toDecideAgain("2020-04-30");

        assertThat(many).isEqualTo(few).isBetween(5, 20);
    }

    int toDecide(String lastDay) {
        return least(news -> Statements.during(() -> decide.on(news.submitted())), lastDay);
    }

    int toDecideAgain(String lastDay) {
        return least(
                news -> {
                    decide.on(news.submitted());
                    var day = LocalDate.parse("2017-02-15");
                    var changed = news.changed(
                            ChangeKind.HOURS,
                            day,
                            until(lastDay).from(day.toString()).hours("12"));
                    return Statements.during(() -> decide.on(changed));
                },
                lastDay);
    }

    static int least(Function<News, Integer> statements, String lastDay) {
        return IntStream.range(0, TRIES)
                .map(attempt -> statements.apply(News.of(until(lastDay))))
                .min()
                .orElseThrow();
    }

    static PlacementFixture until(String lastDay) {
        return placement("2017-01-01", lastDay);
    }
}

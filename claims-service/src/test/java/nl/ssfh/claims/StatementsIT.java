package nl.ssfh.claims;

import static nl.ssfh.claims.Api.body;
import static nl.ssfh.claims.Api.get;
import static nl.ssfh.claims.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operation costs does not depend on how much there is. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StatementsIT {

    static final int TRIES = 3;

    @Inject
    SessionFactory hibernate;

    String anna = Tokens.practice("anna");
    String practice = "";

    @BeforeEach
    void register() {
        practice = Api.practice(anna);
    }

    @Test
    void registering_and_claiming_cost_few_statements() {
        long placing = costOf(() -> Api.placement(anna, practice));
        var placements = IntStream.range(0, TRIES)
                .mapToObj(each -> Api.placement(anna, practice))
                .toList()
                .iterator();
        long claiming = costOf(() -> Api.submitted(anna, placements.next()));

        assertThat(placing).isLessThanOrEqualTo(7);
        assertThat(claiming).isLessThanOrEqualTo(13);
    }

    @Test
    void a_long_list_costs_as_many_statements_as_a_short_one() {
        addChangedPlacements(2);
        long ofTwo = costOf(() -> list(2));
        addChangedPlacements(10);
        long ofTwelve = costOf(() -> list(12));

        assertThat(ofTwelve).isEqualTo(ofTwo).isLessThanOrEqualTo(5);
    }

    @Test
    void submitting_costs_as_much_with_a_long_history_as_with_none() {
        var first = IntStream.range(0, TRIES)
                .mapToObj(each -> Api.placement(anna, Api.practice(anna)))
                .toList()
                .iterator();
        long withNone = costOf(() -> Api.submitted(anna, first.next()));
        var student = Api.studentBody();
        IntStream.range(2005, 2015).mapToObj(year -> placement(student, year)).forEach(placement -> {
            Api.submitted(anna, placement);
            post(
                            anna,
                            "/v1/placements/" + placement + "/changes",
                            body("kind", "EARLY_END", "lastDay", earlier(placement)))
                    .statusCode(201);
        });
        var later = IntStream.range(2015, 2015 + TRIES)
                .mapToObj(year -> placement(student, year))
                .toList()
                .iterator();

        long withMuch = costOf(() -> Api.submitted(anna, later.next()));

        assertThat(withMuch).isEqualTo(withNone);
    }

    String placement(Map<String, Object> student, int year) {
        var days = Api.with(Api.placementBody(practice), "firstDay", year + "-02-01");
        return Api.create(
                anna, "/v1/placements", Api.with(Api.with(days, "lastDay", year + "-06-30"), "student", student));
    }

    /** A month before its end. */
    String earlier(String placement) {
        return get(anna, "/v1/placements/" + placement)
                .extract()
                .<String>path("firstDay")
                .replace("02-01", "05-31");
    }

    void addChangedPlacements(int count) {
        for (int i = 0; i < count; i++) {
            var placement = Api.placement(anna, practice);
            post(anna, "/v1/placements/" + placement + "/changes", body("kind", "EARLY_END", "lastDay", "2024-12-31"))
                    .statusCode(201);
        }
    }

    void list(int size) {
        get(anna, "/v1/placements?limit=200&practice=" + practice).body("items", hasSize(size));
    }

    /** The least of several times, because jobs of the service itself ask the database too. */
    long costOf(Runnable operation) {
        return LongStream.generate(() -> costOnce(operation)).limit(TRIES).min().orElseThrow();
    }

    long costOnce(Runnable operation) {
        var before = hibernate.getStatistics().getPrepareStatementCount();
        operation.run();
        return hibernate.getStatistics().getPrepareStatementCount() - before;
    }
}

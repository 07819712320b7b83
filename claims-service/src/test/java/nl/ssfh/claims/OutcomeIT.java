package nl.ssfh.claims;

import static nl.ssfh.claims.Api.body;
import static nl.ssfh.claims.Api.get;
import static nl.ssfh.claims.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.outcome.app.AskOutcomes;
import nl.ssfh.contracts.ClaimsEvent.OutcomeAsked;
import nl.ssfh.contracts.ClaimsEvent.OutcomeRecorded;
import nl.ssfh.contracts.Milestone;
import nl.ssfh.contracts.Work;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.TestDate;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OutcomeIT {

    static final LocalDate LAST_DAY = LocalDate.of(2025, 1, 31);
    static final Map<String, Object> STAYED =
            body("milestone", "GRADUATION", "inGpCare", true, "work", "POH_S", "sameRegion", true);

    @Inject
    AskOutcomes outcomes;

    String anna = Tokens.practice("anna");
    String otto = Tokens.officer("otto");
    String placement = "";
    String path = "";

    @BeforeEach
    void register() {
        placement = Api.placement(anna, Api.practice(anna));
        Api.submitted(anna, placement);
        path = "/v1/placements/" + placement + "/outcomes";
    }

    @AfterEach
    void back() {
        TestDate.set(TestDate.START);
    }

    @Test
    void each_milestone_is_asked_once_on_its_day() {
        on(LAST_DAY.minusDays(1));
        get(anna, path).body("items", hasSize(0));

        on(LAST_DAY);
        on(LAST_DAY);
        on(LAST_DAY.plusYears(1));
        Together.all(3, i -> {
            outcomes.run();
            return i;
        });

        get(anna, path)
                .body("items.milestone", contains("GRADUATION", "YEAR_1"))
                .body("items.askedOn", contains("2025-01-31", "2026-01-31"))
                .body("items[0].inGpCare", nullValue());
        Topic.heard(OutcomeAsked.class, told -> isOurs(told.placement()) && told.milestone() == Milestone.YEAR_1);
        assertThat(Topic.all(OutcomeAsked.class))
                .filteredOn(told -> isOurs(told.placement()))
                .hasSize(2);
    }

    @Test
    void nobody_is_asked_of_a_placement_that_was_never_claimed() {
        var unclaimed = Api.placement(anna, Api.practice(anna));

        on(LAST_DAY);

        get(anna, "/v1/placements/" + unclaimed + "/outcomes").body("items", hasSize(0));
    }

    @Test
    void what_is_told_is_kept_and_what_is_told_later_takes_its_place() {
        on(LAST_DAY);

        post(anna, path, STAYED)
                .statusCode(201)
                .body("toldBy", equalTo("PRACTICE"))
                .body("askedOn", equalTo("2025-01-31"));
        post(otto, path, body("milestone", "GRADUATION", "inGpCare", false))
                .statusCode(201)
                .body("toldBy", equalTo("FUND"))
                .body("work", nullValue());

        get(anna, path).body("items", hasSize(1)).body("items[0].inGpCare", equalTo(false));
        get(otto, "/v1/outcomes/responses")
                .statusCode(200)
                .body("items.find { it.milestone == 'GRADUATION' }.told", greaterThanOrEqualTo(1));
        get(anna, "/v1/outcomes/responses").statusCode(403);
        var told = Topic.heard(OutcomeRecorded.class, each -> isOurs(each.placement()) && each.inGpCare());
        assertThat(told.work()).isEqualTo(Work.POH_S);
        assertThat(told.sameRegion()).isTrue();
        Topic.heard(OutcomeRecorded.class, each -> isOurs(each.placement()) && !each.inGpCare());
        var found = get(otto, "/v1/outcomes?limit=200&milestone=GRADUATION").statusCode(200);
        found.body("items.milestone.unique()", contains("GRADUATION"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "milestone, -, milestone",
                "milestone, YEAR_2, milestone",
                "milestone, YEAR_1, milestone",
                "inGpCare, -, inGpCare",
                "inGpCare, false, work",
                "work, NURSE, work"
            })
    void an_answer_that_cannot_be_is_refused(String field, String value, String flawed) {
        TestDate.set(LAST_DAY);
        var answer = Api.with(STAYED, field, "false".equals(value) ? (Object) false : value);

        post(anna, path, answer).statusCode(400).body("violations.field", hasItem(flawed));

        get(anna, path).body("items", hasSize(0));
    }

    @Test
    void the_student_himself_tells_and_no_other_student() {
        var sam = Tokens.student("sam-" + placement);
        Invited.accept(sam, placement);
        TestDate.set(LAST_DAY);

        post(sam, path, STAYED).statusCode(201).body("toldBy", equalTo("STUDENT"));

        get(sam, path).statusCode(200).body("items[0].work", equalTo("POH_S"));
        var other = Tokens.student("other");
        post(other, path, STAYED).statusCode(404);
        get(other, path).statusCode(404);
    }

    @Test
    void an_outcome_is_only_for_those_who_may_see_the_placement() {
        TestDate.set(LAST_DAY);
        var bert = Tokens.practice("bert");

        post(bert, path, STAYED).statusCode(404);
        post(Tokens.auditor("ada"), path, STAYED).statusCode(403);
        post(anna, "/v1/placements/" + UUID.randomUUID() + "/outcomes", STAYED).statusCode(404);
        get(bert, path).statusCode(404);
        get(Tokens.auditor("ada"), path).statusCode(200);
        for (var token : List.of(anna, Tokens.student("sam"))) {
            get(token, "/v1/outcomes").statusCode(403);
        }
    }

    void on(LocalDate day) {
        TestDate.set(day);
        outcomes.run();
    }

    boolean isOurs(UUID id) {
        return id.toString().equals(placement);
    }
}

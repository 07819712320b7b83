package nl.ssfh.claims;

import static nl.ssfh.claims.Api.body;
import static nl.ssfh.claims.Api.get;
import static nl.ssfh.claims.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ssfh.contracts.ChangeKind;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.ClaimsEvent.PlacementChanged;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Terms;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ChangeIT {

    String anna = Tokens.practice("anna");
    String placement = "";
    String path = "";

    @BeforeEach
    void register() {
        placement = Api.placement(anna, Api.practice(anna));
        path = "/v1/placements/" + placement + "/changes";
    }

    @Test
    void a_change_is_recorded_with_who_told_it_and_shown_in_the_placement() {
        post(anna, path, body("kind", "HOURS", "from", "2024-11-11", "hoursPerWeek", 12.5))
                .statusCode(201)
                .body("kind", equalTo("HOURS"))
                .body("placement.hoursPerWeek", comparesEqualTo(12.5f))
                .body("placement.terms.from", contains("2024-09-02", "2024-11-11"))
                .body("placement.changes[0].recordedBy", equalTo(Tokens.subject(anna)));
        post(anna, path, body("kind", "INTERRUPTION", "from", "2024-12-20", "until", "2025-01-20"))
                .statusCode(201);
        post(anna, path, body("kind", "STUDY_YEAR", "from", "2024-12-01", "studyYear", 2))
                .statusCode(201);
        post(anna, path, body("kind", "EARLY_END", "lastDay", "2024-12-31")).statusCode(201);

        get(anna, "/v1/placements/" + placement)
                .body("lastDay", equalTo("2024-12-31"))
                .body("studyYear", equalTo(2))
                .body("interruptions.from", contains("2024-12-20"))
                .body("interruptions.until", contains("2024-12-31"))
                .body("changes.kind", contains("HOURS", "INTERRUPTION", "STUDY_YEAR", "EARLY_END"));
    }

    @Test
    void a_placement_that_goes_on_and_another_track_are_recorded_on_whose_word() {
        post(anna, path, body("kind", "EXTENSION", "lastDay", "2025-03-31", "saidBy", "SCHOOL"))
                .statusCode(201)
                .body("placement.lastDay", equalTo("2025-03-31"))
                .body("placement.changes[0].from", equalTo("2025-02-01"))
                .body("placement.changes[0].lastDay", equalTo("2025-03-31"))
                .body("placement.changes[0].saidBy", equalTo("SCHOOL"));
        post(anna, path, body("kind", "TRACK", "from", "2025-02-01", "track", "BBL"))
                .statusCode(201)
                .body("placement.track", equalTo("BBL"))
                .body("placement.terms.track", contains("BOL", "BBL"))
                .body("placement.changes[1].track", equalTo("BBL"))
                .body("placement.changes[1].saidBy", equalTo("PRACTICE"));
    }

    @Test
    void an_extension_of_a_claimed_placement_is_told_with_old_and_new() {
        Api.submitted(anna, placement);

        post(anna, path, body("kind", "EXTENSION", "lastDay", "2025-03-31")).statusCode(201);

        var told = heard(ChangeKind.EXTENSION);
        assertThat(told.from()).isEqualTo("2025-02-01");
        assertThat(told.before().period().lastDay()).isEqualTo("2025-01-31");
        assertThat(told.after().period().lastDay()).isEqualTo("2025-03-31");
    }

    @Test
    void a_change_of_a_claimed_placement_is_told_with_the_facts_before_and_after() {
        var claim = Api.submitted(anna, placement);

        post(anna, path, body("kind", "HOURS", "from", "2024-11-11", "hoursPerWeek", 12.5))
                .statusCode(201);
        post(anna, path, body("kind", "EARLY_END", "lastDay", "2024-12-31")).statusCode(201);

        var submitted = Topic.heard(ClaimSubmitted.class, told -> told.claim().equals(UUID.fromString(claim)));
        var hours = heard(ChangeKind.HOURS);
        assertThat(hours.claim()).hasToString(claim);
        assertThat(hours.from()).isEqualTo("2024-11-11");
        assertThat(hours.before()).isEqualTo(submitted.facts());
        assertThat(hours.after().terms())
                .extracting(Terms::hoursPerWeek)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("16"), new BigDecimal("12.5"));
        var end = heard(ChangeKind.EARLY_END);
        assertThat(end.before()).isEqualTo(hours.after());
        assertThat(end.after().period()).isEqualTo(new Span(LocalDate.of(2024, 9, 2), LocalDate.of(2024, 12, 31)));
    }

    @Test
    void nobody_is_told_of_a_change_before_the_claim_is_submitted() {
        var draft = Api.create(anna, "/v1/claims", Api.claimBody(placement));
        post(anna, path, body("kind", "STUDY_YEAR", "from", "2024-12-01", "studyYear", 2))
                .statusCode(201);

        post(anna, "/v1/claims/" + draft + "/submission", "").statusCode(200);
        post(anna, path, body("kind", "EARLY_END", "lastDay", "2024-12-31")).statusCode(201);

        assertThat(heard(ChangeKind.EARLY_END).before().terms()).hasSize(2);
        assertThat(Topic.all(PlacementChanged.class))
                .filteredOn(changed -> changed.placement().equals(UUID.fromString(placement)))
                .hasSize(1);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("kind", body("kind", "HOLIDAY")),
                Arguments.of("kind", body()),
                Arguments.of("lastDay", body("kind", "EARLY_END")),
                Arguments.of("lastDay", body("kind", "EARLY_END", "lastDay", "2025-01-31")),
                Arguments.of("lastDay", body("kind", "EARLY_END", "lastDay", "2024-09-01")),
                Arguments.of("lastDay", body("kind", "EARLY_END", "lastDay", "+999999999-12-31")),
                Arguments.of("hoursPerWeek", body("kind", "EARLY_END", "lastDay", "2024-12-31", "hoursPerWeek", 3)),
                Arguments.of("until", body("kind", "INTERRUPTION", "from", "2024-10-02", "until", "2024-10-01")),
                Arguments.of("until", body("kind", "INTERRUPTION", "from", "2024-10-01", "until", "2025-02-01")),
                Arguments.of("lastDay", body("kind", "EXTENSION", "lastDay", "2025-01-31")),
                Arguments.of("lastDay", body("kind", "EXTENSION", "lastDay", "2028-09-02")),
                Arguments.of("lastDay", body("kind", "EXTENSION", "lastDay", "2100-01-01")),
                Arguments.of("track", body("kind", "TRACK", "from", "2024-10-01")),
                Arguments.of("track", body("kind", "TRACK", "from", "2024-10-01", "track", "EVENING")),
                Arguments.of("saidBy", body("kind", "EARLY_END", "lastDay", "2024-12-31", "saidBy", "MOTHER")),
                Arguments.of("from", body("kind", "TRACK", "from", "2025-02-01", "track", "BBL")),
                Arguments.of("from", body("kind", "INTERRUPTION", "until", "2024-10-01")),
                Arguments.of("from", body("kind", "HOURS", "from", "2024-09-01", "hoursPerWeek", 10)),
                Arguments.of("from", body("kind", "HOURS", "from", "2025-02-01", "hoursPerWeek", 10)),
                Arguments.of("hoursPerWeek", body("kind", "HOURS", "from", "2024-10-01", "hoursPerWeek", 0)),
                Arguments.of("hoursPerWeek", body("kind", "HOURS", "from", "2024-10-01", "hoursPerWeek", 200)),
                Arguments.of("studyYear", body("kind", "STUDY_YEAR", "from", "2024-10-01", "studyYear", 9)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_change_that_cannot_be_is_refused(String field, Map<String, Object> change) {
        post(anna, path, change)
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-input"))
                .body("violations.field", contains(field));
        get(anna, "/v1/placements/" + placement).body("changes", hasSize(0));
    }

    @Test
    void changes_that_come_together_are_taken_one_after_the_other() {
        var answers = Together.all(
                10,
                caller -> Api.as(anna)
                        .body(body("kind", "INTERRUPTION", "from", "2024-10-01", "until", "2024-10-05"))
                        .post(path));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(201, 400);
        get(anna, "/v1/placements/" + placement).body("interruptions", hasSize(1));
    }

    PlacementChanged heard(ChangeKind kind) {
        return Topic.heard(
                PlacementChanged.class,
                changed -> changed.placement().equals(UUID.fromString(placement)) && changed.kind() == kind);
    }
}

package nl.ssfh.claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ssfh.claims.Api.body;
import static nl.ssfh.claims.Api.placementBody;
import static nl.ssfh.claims.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.ssfh.contracts.ClaimsEvent.AgreementAsked;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test draws from a school year of its own. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SampleIT {

    static final AtomicInteger YEAR = new AtomicInteger(2050);

    @Inject
    DataSource db;

    String anna = Tokens.practice("anna");
    String otto = Tokens.officer("otto");
    String practice = "";
    int year = YEAR.incrementAndGet();

    @BeforeEach
    void register() {
        practice = Api.practice(anna);
    }

    @Test
    void the_same_seed_gives_the_same_placements_and_another_one_others() {
        claimed(12, "BOL");
        Api.submitted(anna, Api.placement(anna, practice));

        var first = drawn(draw(random(4, "a")).statusCode(201).body("population", equalTo(12)));
        var again = drawn(draw(random(4, "a")));
        var other = drawn(draw(random(4, "b")));

        assertThat(first).hasSize(4).isEqualTo(again).isNotEqualTo(other);
        var asked = Topic.heard(
                AgreementAsked.class, told -> told.placement().toString().equals(first.getFirst()));
        assertThat(asked.until()).isEqualTo(LocalDate.of(2024, 9, 30));
        assertThat(asked.practice()).isEqualTo(UUID.fromString(practice));
    }

    @Test
    void a_stratified_sample_holds_each_stratum_in_proportion() {
        claimed(6, "BOL");
        claimed(3, "BBL");
        var asked = with(with(random(1, "a"), "size", null), "share", 33);

        var id = draw(with(with(asked, "method", "STRATIFIED"), "strata", "TRACK"))
                .statusCode(201)
                .body("size", equalTo(3))
                .extract()
                .<String>path("id");

        Api.get(otto, "/v1/samples/" + id + "/placements").body("items.stratum", hasItems("BOL", "BBL"));
        assertThat(Rows.count(
                        db,
                        "select count(*) from sample_placement where stratum = 'BOL' and sample = '%s'".formatted(id)))
                .isEqualTo(2);
    }

    @Test
    void placements_are_named_for_a_reason() {
        var ids = claimed(2, "BOL");
        var named = body("schoolYear", year, "method", "REASONED", "reason", "Signal", "placements", ids);
        var before = Rows.all(db);

        draw(with(named, "placements", List.of(ids.getFirst(), UUID.randomUUID().toString())))
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-to-draw"));
        assertThat(Rows.all(db)).isEqualTo(before);

        assertThat(drawn(draw(named).statusCode(201))).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void what_was_found_is_recorded_and_the_practice_is_asked_again_when_it_must() {
        var placement = claimed(1, "BOL").getFirst();
        var sample = draw(random(1, "a")).extract().<String>path("id");

        judge(sample, placement, body("outcome", "IN_ORDER")).statusCode(409);
        judge(sample, placement, body("outcome", "NOT_RECEIVED", "followUp", "ASK_AGAIN"))
                .statusCode(200)
                .body("asked", equalTo(2))
                .body("outcome", nullValue());
        Api.as(anna)
                .contentType("application/pdf")
                .body("%PDF-1.7".getBytes(UTF_8))
                .post("/v1/placements/" + placement + "/agreements");
        judge(sample, placement, body("outcome", "NOT_IN_ORDER", "reason", "NOT_SIGNED", "followUp", "CORRECT_CLAIM"))
                .statusCode(200)
                .body("received", equalTo(1))
                .body("reason", equalTo("NOT_SIGNED"));
        judge(sample, placement, body("outcome", "IN_ORDER")).statusCode(200).body("reason", nullValue());

        Api.get(otto, "/v1/samples/" + sample).body("open", equalTo(0)).body("size", equalTo(1));
        assertThat(Topic.all(AgreementAsked.class))
                .filteredOn(told -> told.placement().toString().equals(placement))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "method, -, method",
                "size, 0, size",
                "size, -, size",
                "share, 5, size",
                "share, 101, share",
                "schoolYear, 1999, schoolYear",
                "seed, -, seed",
                "reason, 111222333, reason",
                "strata, TRACK, strata",
                "method, STRATIFIED, strata"
            })
    void a_sample_that_cannot_be_is_refused(String field, String value, String flawed) {
        draw(with(random(5, "a"), field, value)).statusCode(400).body("violations.field", hasItems(flawed));
    }

    @Test
    void samples_are_the_funds_own() {
        var placement = claimed(1, "BOL").getFirst();
        var sample = draw(random(1, "a")).extract().<String>path("id");
        var found = "/v1/samples/" + sample + "/placements/" + placement + "/outcome";

        for (var token : List.of(anna, Tokens.student("sam"))) {
            Api.post(token, "/v1/samples", random(1, "a")).statusCode(403);
            Api.get(token, "/v1/samples").statusCode(403);
            Api.get(token, "/v1/samples/" + sample).statusCode(403);
            Api.get(token, "/v1/samples/" + sample + "/placements").statusCode(403);
            Api.as(token)
                    .body(body("outcome", "NOT_RECEIVED"))
                    .put(found)
                    .then()
                    .statusCode(403);
        }
        Api.post(Tokens.auditor("ada"), "/v1/samples", random(1, "a")).statusCode(403);
        Api.get(Tokens.auditor("ada"), "/v1/samples?limit=200").body("items.id", hasItems(sample));
        Api.get(otto, "/v1/samples/" + UUID.randomUUID()).statusCode(404);
        judge(sample, UUID.randomUUID().toString(), body("outcome", "NOT_RECEIVED"))
                .statusCode(404);
    }

    List<String> claimed(int count, String track) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var facts =
                    with(with(placementBody(practice), "firstDay", year + "-09-01"), "lastDay", (year + 1) + "-01-31");
            var id = Api.create(anna, "/v1/placements", with(facts, "track", track));
            Api.submitted(anna, id);
            ids.add(id);
        }
        return ids;
    }

    Map<String, Object> random(int size, String seed) {
        return body("schoolYear", year, "method", "RANDOM", "size", size, "seed", seed, "reason", "Yearly check");
    }

    ValidatableResponse draw(Map<String, Object> body) {
        return Api.post(otto, "/v1/samples", body);
    }

    ValidatableResponse judge(String sample, String placement, Map<String, Object> found) {
        return Api.as(otto)
                .body(found)
                .put("/v1/samples/" + sample + "/placements/" + placement + "/outcome")
                .then();
    }

    List<String> drawn(ValidatableResponse sample) {
        var id = sample.statusCode(201).extract().<String>path("id");
        return Api.get(otto, "/v1/samples/" + id + "/placements?limit=200")
                .extract()
                .path("items.placement");
    }
}

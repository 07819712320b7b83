package nl.ssfh.eligibility.replay.api;

import static io.restassured.RestAssured.given;
import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.PracticeLocated;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Province;
import nl.ssfh.contracts.Track;
import nl.ssfh.eligibility.News;
import nl.ssfh.eligibility.replay.app.RunReplays;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReplayIT {

    static final String OFFICER = Tokens.officer("remy-replays");
    static final String EVEN_SPLIT = """
            first_day,last_day,track,course,study_year,entrant,hours_per_week
            2024-02-01,2024-06-30,BOL,DOCTORS_ASSISTANT,1,REGULAR,16
            2024-02-01,2024-06-30,BOL,DOCTORS_ASSISTANT,2,REGULAR,16
            2024-02-01,2024-06-30,BOL,DOCTORS_ASSISTANT,3,REGULAR,15.0
            """;

    @Inject
    RunReplays replays;

    @Test
    void a_draft_is_reckoned_over_what_was_decided_and_told_per_month_and_segment() {
        var facts = placement("2019-03-01", "2019-04-30")
                .track(Track.THIRD_PATH, Entrant.RE_ENTRANT)
                .course(Course.POH_S_2, null)
                .facts();
        // With one id for both, the claim is heard after where its practice lies.
        var practice = UUID.randomUUID();
        var news = new News(UUID.randomUUID(), practice, practice, UUID.randomUUID(), facts);
        Topic.send(new PracticeLocated(practice, Province.UT));
        Topic.send(new PracticeLocated(practice, Province.ZE));
        Topic.send(news.submitted());
        news.told(1);
        var id = ask(Map.of("name", "Voorstel", "policy", "segmented-proposal"));
        json().get("/v1/replays/" + id + "/result").then().statusCode(409);

        replays.run();

        json().get("/v1/replays/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("placements", greaterThanOrEqualTo(1))
                .body("policyHash.length()", equalTo(64));
        var lines = json().accept("text/csv")
                .get("/v1/replays/" + id + "/lines")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(lines.lines())
                .startsWith(
                        "month,fee,track,study_year,entrant,course,province,months,euros,against_euros,difference_euros,"
                                + "undecided,against_undecided")
                .contains("2019-03,STIPEND,THIRD_PATH,1,RE_ENTRANT,POH_S_2,ZE,1,250.00,150.00,100.00,0,0")
                .contains("2019-04,SUPERVISION,THIRD_PATH,1,RE_ENTRANT,POH_S_2,ZE,1,165.00,115.00,50.00,0,0");
        var excel = json().accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get("/v1/replays/" + id + "/lines")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(excel).startsWith('P', 'K');
    }

    @Test
    void a_file_with_an_even_split_shows_what_2024_costs() {
        var id = file(EVEN_SPLIT).statusCode(201).extract().<String>path("id");

        replays.run();

        var sums = json().get("/v1/replays/" + id + "/result").then().extract().jsonPath();
        assertThat(sum(sums, "sums.perMonth.cents"))
                .isEqualTo(sum(sums, "totals.cents"))
                .isEqualTo(sum(sums, "sums.perKind.cents"));
        assertThat(sum(sums, "sums.perMonth.againstCents")).isEqualTo(sum(sums, "totals.againstCents"));
        json().get("/v1/replays/" + id + "/result")
                .then()
                .statusCode(200)
                .body("placements", equalTo(3))
                .body("totals.find { it.fee == 'SUPERVISION' }.changePercent", equalTo(15.9f))
                .body("totals.find { it.fee == 'STIPEND' }.changePercent", equalTo(0.0f))
                .body("spread.findAll { it.placements > 0 }.placements", equalTo(List.of(2, 1)));
    }

    private static long sum(io.restassured.path.json.JsonPath json, String path) {
        return json.getList(path, Long.class).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Test
    void rows_are_scaled_to_a_budget() {
        var news = News.of(placement("2024-06-01", "2024-06-30"));
        Topic.send(news.submitted());
        news.told(1);
        var rows = List.of(
                Map.of("table", "baseAmounts", "row", "supervision-bol-year-1-15-hours"),
                Map.of("table", "baseAmounts", "row", "supervision-bol-year-2-3-15-hours"));
        var scaled = Map.of(
                "name", "Passend", "policy", "ssfh-2024", "against", "baseline-2020", "scale", Map.of("rows", rows));
        var unknown = Map.of("rows", List.of(Map.of("table", "baseAmounts", "row", "no-such-row")));

        var id = ask(scaled);
        replays.run();

        json().get("/v1/replays/" + id + "/result")
                .then()
                .body("scaled.rows.row", hasItem("supervision-bol-year-1-15-hours"));
        post(Map.of("name", "x", "policy", "ssfh-2024", "scale", unknown))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("scale.rows"));
    }

    @Test
    void a_replay_can_be_stopped_and_then_stays_so() {
        var id = ask(Map.of("name", "Toch niet", "policy", "ssfh-2024"));

        json().post("/v1/replays/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        replays.run();

        json().get("/v1/replays/" + id).then().body("state", equalTo("CANCELLED"));
        json().get("/v1/replays/" + id + "/result").then().statusCode(409);
        json().get("/v1/replays?limit=200").then().statusCode(200).body("items.id", hasItem(id));
    }

    @Test
    void bad_input_is_told_and_only_the_fund_may_ask() {
        post(Map.of()).then().statusCode(400).body("violations.field", hasItems("name", "policy"));
        post(Map.of("name", "x", "policy", "no-such-policy")).then().statusCode(404);
        post(Map.of("name", "x", "policy", "ssfh-2024", "scale", Map.of("rows", List.of())))
                .then()
                .statusCode(400);
        file("first_day\n2024-01-01\n").statusCode(400).body("violations.field", hasItem("lines"));
        file(EVEN_SPLIT.lines().findFirst().orElseThrow() + "\n").statusCode(400);
        file(EVEN_SPLIT.replace("2,REGULAR", "9,REGULAR"))
                .statusCode(400)
                .body("violations[0].field", equalTo("lines[2]"));
        file(EVEN_SPLIT.replace("REGULAR,16", "REGULAR,1e9")).statusCode(400);
        file("\"").statusCode(400);
        json().get("/v1/replays/" + UUID.randomUUID()).then().statusCode(404);
        given().auth().oauth2(Tokens.practice("anna")).get("/v1/replays").then().statusCode(403);
    }

    String ask(Map<String, ?> body) {
        return post(body).then().statusCode(201).extract().path("id");
    }

    Response post(Map<String, ?> body) {
        return json().body(body).post("/v1/replays");
    }

    ValidatableResponse file(String csv) {
        return given().auth()
                .oauth2(OFFICER)
                .contentType("text/csv")
                .body(csv)
                .post("/v1/replays/files?name=Bestand&policy=ssfh-2024&against=baseline-2020")
                .then();
    }

    static RequestSpecification json() {
        return given().auth()
                .oauth2(OFFICER)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }
}

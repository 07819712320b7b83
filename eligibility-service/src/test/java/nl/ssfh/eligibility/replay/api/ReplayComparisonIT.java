package nl.ssfh.eligibility.replay.api;

import static io.restassured.RestAssured.given;
import static nl.ssfh.eligibility.replay.api.ReplayIT.EVEN_SPLIT;
import static nl.ssfh.eligibility.replay.api.ReplayIT.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.ssfh.eligibility.replay.app.RunReplays;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReplayComparisonIT {

    @Inject
    RunReplays replays;

    @Test
    void two_replays_stand_side_by_side() {
        var before = replay("baseline-2020");
        var after = replay("ssfh-2024");
        replays.run();
        var comparison = "/v1/replays/" + before + "/comparison?second=" + after;

        officer()
                .get(comparison)
                .then()
                .statusCode(200)
                .body("gaining.segments", equalTo(1))
                .body("gaining.both.differenceCents", equalTo(5 * 85_00))
                .body("losing.segments", equalTo(2))
                .body("losing.both.differenceCents", equalTo(-2 * 5 * 15_00))
                .body("equal.segments", equalTo(3))
                .body("segments", hasSize(6))
                .body("lines", hasSize(30));
        assertThat(officer().accept("text/csv").get(comparison).asString().lines())
                .startsWith("month,fee,track,study_year,entrant,course,province,first_months,first_euros,second_months,"
                        + "second_euros,difference_euros")
                .contains("2024-02,SUPERVISION,BOL,1,REGULAR,DOCTORS_ASSISTANT,UNKNOWN,1,115.00,1,200.00,85.00");
        assertThat(officer()
                        .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                        .get(comparison)
                        .asByteArray())
                .startsWith('P', 'K');
    }

    @Test
    void only_two_replays_that_are_done_can_be_compared_and_only_by_the_fund() {
        var waiting = replay("ssfh-2024");
        var path = "/v1/replays/" + waiting + "/comparison";

        officer().get(path).then().statusCode(400).body("violations.field", hasItem("second"));
        officer().get(path + "?second=" + waiting).then().statusCode(409);
        officer().get(path + "?second=" + UUID.randomUUID()).then().statusCode(409);
        officer()
                .get("/v1/replays/" + UUID.randomUUID() + "/comparison?second=" + waiting)
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.practice("anna"))
                .get(path + "?second=" + waiting)
                .then()
                .statusCode(403);
    }

    private static String replay(String policy) {
        return given().auth()
                .oauth2(OFFICER)
                .contentType("text/csv")
                .body(EVEN_SPLIT)
                .post("/v1/replays/files?name=Vergelijk&policy=" + policy + "&against=baseline-2020")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification officer() {
        return given().auth().oauth2(OFFICER);
    }
}

package nl.ssfh.claims;

import static nl.ssfh.claims.Api.body;
import static nl.ssfh.claims.Api.get;
import static nl.ssfh.claims.Api.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Among many claims every answer is found by index. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ServicesStandIn.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScaleIT {

    static final Pattern WHOLE_TABLE =
            Pattern.compile("Seq Scan on (practice|mandate|student|student_entry|placement|placement_change|claim"
                    + "|student_login|invitation|month_confirmation|stipend_receipt|contest|sample_placement"
                    + "|agreement_document|outcome)\\b");

    BigHouse house;

    String anna = Tokens.practice("anna");
    String otto = Tokens.officer("otto");
    String sam = Tokens.student("sam-of-scale");
    String practice = "";
    String placement = "";

    @BeforeAll
    void build() throws SQLException {
        house = BigHouse.build();
    }

    @AfterAll
    void demolish() throws SQLException {
        house.close();
    }

    @BeforeEach
    void register() {
        practice = Api.practice(anna);
        placement = Api.placement(anna, practice);
        Invited.accept(sam, placement);
    }

    @Test
    void a_whole_table_is_noticed() throws SQLException {
        assertThat(house.planOf("select count(*) from claim where claimant = ?"))
                .containsPattern(WHOLE_TABLE);
    }

    @Test
    void filing() throws SQLException {
        answersByIndex(() -> Api.submitted(anna, Api.placement(anna, practice)));
    }

    @Test
    void moving_and_changing() throws SQLException {
        answersByIndex(() -> {
            var claim = Api.create(anna, "/v1/claims", Api.claimBody(placement));
            post(anna, "/v1/claims/" + claim + "/submission", body()).statusCode(200);
            post(anna, "/v1/placements/" + placement + "/changes", body("kind", "EARLY_END", "lastDay", "2024-12-31"))
                    .statusCode(201);
            post(anna, "/v1/claims/" + claim + "/withdrawal", body()).statusCode(200);
        });
    }

    @Test
    void lists_of_a_practice() throws SQLException {
        answersByIndex(() -> {
            for (var path : List.of("/v1/claims", "/v1/claims?status=SUBMITTED", "/v1/placements", "/v1/practices")) {
                get(anna, path).statusCode(200);
            }
        });
    }

    @Test
    void lists_of_the_fund() throws SQLException {
        answersByIndex(() -> {
            for (var path : List.of("/v1/claims", "/v1/claims?status=SUBMITTED", "/v1/placements", "/v1/practices")) {
                get(otto, path + (path.contains("?") ? "&" : "?") + "limit=5").statusCode(200);
            }
        });
    }

    @Test
    void what_waits_for_a_practice_a_student_or_the_fund() throws SQLException {
        answersByIndex(() -> {
            for (var token : List.of(anna, sam, otto)) {
                get(token, "/v1/tasks?limit=5").statusCode(200);
            }
        });
    }

    @Test
    void months_that_are_asked_and_what_a_student_may_see() throws SQLException {
        answersByIndex(() -> {
            for (var token : List.of(anna, sam, otto)) {
                get(token, "/v1/placements/confirmations?month=2024-09&limit=5").statusCode(200);
            }
            get(sam, "/v1/my-placements").statusCode(200);
        });
    }

    @Test
    void money_that_nobody_claimed() throws SQLException {
        answersByIndex(() -> {
            get(anna, "/v1/unclaimed?limit=5").statusCode(200);
            get(otto, "/v1/unclaimed?limit=5").statusCode(200);
        });
    }

    @Test
    void samples_and_outcomes() throws SQLException {
        Api.submitted(anna, placement);
        var sample = Api.create(
                otto,
                "/v1/samples",
                body("schoolYear", 2024, "method", "REASONED", "placements", List.of(placement), "reason", "r"));
        answersByIndex(() -> {
            get(otto, "/v1/samples?limit=5").statusCode(200);
            get(otto, "/v1/samples/" + sample + "/placements?limit=5").statusCode(200);
            get(otto, "/v1/outcomes?limit=5").statusCode(200);
            get(otto, "/v1/outcomes?limit=5&milestone=GRADUATION").statusCode(200);
            get(anna, "/v1/placements/" + placement + "/outcomes").statusCode(200);
        });
    }

    @Test
    void what_is_kept_of_somebody() throws SQLException {
        answersByIndex(() -> get(sam, "/v1/my-data").statusCode(200));
    }

    void answersByIndex(Runnable work) throws SQLException {
        var said = Spoken.during(work).stream().filter(ScaleIT::isQuery).toList();
        assertThat(said).isNotEmpty();
        var softly = new SoftAssertions();
        for (var sql : said) {
            softly.assertThat(house.planOf(sql)).as(sql).doesNotContainPattern(WHOLE_TABLE);
        }
        softly.assertAll();
    }

    static boolean isQuery(String sql) {
        return Pattern.compile("^\\s*(select|with|insert|update|delete)\\b")
                .matcher(sql)
                .find();
    }
}

package nl.ssfh.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.ssfh.claims.contribution.app.ForgetPreviews;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.Contribution;
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
class RegisterPreviewIT {

    static final String HEADER = "pfzw_number,status,arrears_from,arrears_until\n";
    static final String PATH = "/v1/contribution-register/previews";

    @Inject
    DataSource db;

    @Inject
    ForgetPreviews forget;

    String anna = Tokens.practice("anna");
    String otto = Tokens.officer("otto");

    @BeforeEach
    void begin_with_an_empty_register() {
        adopt(preview("").extract().path("id")).statusCode(200);
    }

    @AfterEach
    void back() {
        TestDate.set(TestDate.START);
    }

    @Test
    void a_preview_says_what_differs_and_changes_nothing_until_it_is_adopted() {
        var practice = Api.practice(anna);
        var number = Api.pfzw(anna, practice);
        put("P1,PAYING,,\n" + number + ",PAYING,,\n");
        Api.submitted(anna, Api.placement(anna, practice));
        var before = history("P1").size();

        var preview = preview(number + ",IN_ARREARS,2024-09-01,\nP2-" + practice + ",PAYING,,\n")
                .statusCode(201)
                .body("added", equalTo(1))
                .body("changed", equalTo(1))
                .body("gone", equalTo(1))
                .body("practices", equalTo(1))
                .extract()
                .<String>path("id");

        var ours = difference(preview, number);
        assertThat(ours).containsEntry("kind", "CHANGED").containsEntry("was", "PAYING");
        assertThat(ours).containsEntry("becomes", "IN_ARREARS 2024-09-01").containsEntry("claims", 1);
        assertThat(difference(preview, "P1")).containsEntry("kind", "GONE");
        assertThat(history("P1")).hasSize(before);

        adopt(preview).statusCode(200).body("adoptedAt", notNullValue());
        adopt(preview).statusCode(200);

        assertThat(Rows.count(db, "select count(*) from contribution")).isEqualTo(2);
        assertThat(history("P1")).hasSize(before + 1).last().isNull();
        assertThat(history(number)).containsExactly("PAYING", "IN_ARREARS");
    }

    @Test
    void a_preview_of_a_register_that_changed_since_is_not_adopted() {
        var preview = preview("Q1,PAYING,,\n").extract().<String>path("id");
        put("Q2-" + UUID.randomUUID().toString().substring(0, 8) + ",PAYING,,\n");
        var before = Rows.all(db);

        adopt(preview).statusCode(409).body("type", equalTo("/problems/register-changed"));

        assertThat(Rows.all(db)).isEqualTo(before);
        Api.get(otto, PATH + "/" + preview).body("adoptedAt", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-01, IN_ARREARS",
        "2024-08-31, PAYING",
        "2024-12-31, IN_ARREARS",
        "2025-01-01, PAYING",
    })
    void arrears_count_from_their_first_to_their_last_day(LocalDate day, Contribution expected) {
        var practice = Api.practice(anna);
        put(Api.pfzw(anna, practice) + ",IN_ARREARS,2024-09-01,2024-12-31\n");
        TestDate.set(day);

        var claim = UUID.fromString(Api.submitted(anna, Api.placement(anna, practice)));

        var told = Topic.heard(ClaimSubmitted.class, each -> each.claim().equals(claim));
        assertThat(told.facts().contribution()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'B1,PAYING,2024-09-01,', 'line 2, column arrears_from'",
        "'B1,IN_ARREARS,1-9-2024,', 'line 2, column arrears_from'",
        "'B1,IN_ARREARS,2024-09-02,2024-09-01', 'line 2, column arrears_until'",
        "'B1,IN_ARREARS', 'line 2, column status'"
    })
    void a_broken_line_is_named_and_nothing_is_kept(String line, String field) {
        var before = Rows.all(db);

        preview(line + "\n").statusCode(400).body("violations.field", contains(field));

        assertThat(Rows.all(db)).isEqualTo(before);
    }

    @Test
    void a_preview_is_forgotten_when_it_is_old() {
        var preview = preview("S1,PAYING,,\n").extract().<String>path("id");
        TestDate.set(TestDate.START.plusDays(29));
        forget.run();
        Api.get(otto, PATH + "/" + preview).statusCode(200);

        TestDate.set(TestDate.START.plusDays(31));
        forget.run();

        Api.get(otto, PATH + "/" + preview).statusCode(404);
        for (var table : List.of("register_preview_row", "register_difference")) {
            assertThat(Rows.count(db, "select count(*) from %s where preview = '%s'".formatted(table, preview)))
                    .isZero();
        }
    }

    @Test
    void the_register_is_the_funds_own() {
        var preview = preview("R1,PAYING,,\n").extract().<String>path("id");

        for (var token : List.of(anna, Tokens.student("sam"))) {
            Api.get(token, PATH + "/" + preview).statusCode(403);
            Api.get(token, PATH + "/" + preview + "/differences").statusCode(403);
            Api.get(token, "/v1/contribution-register/entries?pfzwNumber=R1").statusCode(403);
        }
        for (var token : List.of(anna, Tokens.auditor("ada"))) {
            Api.post(token, PATH + "/" + preview + "/adoption", "").statusCode(403);
            Api.as(token).contentType("text/csv").body(HEADER).post(PATH).then().statusCode(403);
        }
        Api.get(Tokens.auditor("ada"), PATH + "/" + preview).statusCode(200);
        Api.get(otto, PATH + "/" + UUID.randomUUID()).statusCode(404);
        Api.get(otto, "/v1/contribution-register/entries").statusCode(400);
    }

    Map<String, Object> difference(String preview, String number) {
        return Api.get(otto, PATH + "/" + preview + "/differences?limit=200")
                .statusCode(200)
                .extract()
                .path("items.find { it.pfzwNumber == '" + number + "' }");
    }

    List<String> history(String number) {
        return Api.get(otto, "/v1/contribution-register/entries?limit=200&pfzwNumber=" + number)
                .statusCode(200)
                .extract()
                .path("items.status");
    }

    ValidatableResponse preview(String lines) {
        return Api.as(otto)
                .contentType("text/csv")
                .body(HEADER + lines)
                .post(PATH)
                .then();
    }

    ValidatableResponse adopt(String preview) {
        return Api.post(otto, PATH + "/" + preview + "/adoption", "");
    }

    void put(String lines) {
        Api.as(otto)
                .contentType("text/csv")
                .body(HEADER + lines)
                .put("/v1/contribution-register")
                .then()
                .statusCode(200);
    }
}

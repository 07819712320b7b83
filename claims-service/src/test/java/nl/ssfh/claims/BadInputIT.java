package nl.ssfh.claims;

import static nl.ssfh.claims.Api.claimBody;
import static nl.ssfh.claims.Api.placementBody;
import static nl.ssfh.claims.Api.post;
import static nl.ssfh.claims.Api.practiceBody;
import static nl.ssfh.claims.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BadInputIT {

    static final String BSN = "123456782";

    @Inject
    DataSource db;

    String anna = Tokens.practice("anna");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "name         | -",
                "name         | ' '",
                "name         | 'a\tb'",
                "name         | Praktijk 123456782",
                "kvk          | -",
                "kvk          | 1234567",
                "kvk          | 123456789",
                "kvk          | 1234567a",
                "kvk          | ١٢٣٤٥٦٧٨",
                "branch       | 12345678901",
                "agb          | 1234567",
                "pfzw         | -",
                "pfzw         | 123456782",
                "contact      | -",
                "contact.email | -",
                "contact.email | praktijk",
                "contact.email | 123456782@example.nl",
                "contact.language | -",
                "contact.language | de",
                "owner        | bert"
            })
    void a_practice_that_is_not_right_is_refused(String field, String value) {
        refused("/v1/practices", with(practiceBody(), field, value), field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "practice         | -",
                "practice         | 12",
                "student          | -",
                "student          | Anna",
                "student.name     | -",
                "student.name     | Anna 123456782",
                "student.name     | Anna 1234.56.782",
                "student.name     | Anna 123 456 782",
                "student.email    | anna",
                "student.email    | anna.123456782@example.nl",
                "student.language | fr",
                "student.bsn      | 123456782",
                "track            | -",
                "track            | BSC",
                "course           | COOK",
                "crebo            | 1234",
                "studyYear        | 9",
                "studyYear        | 0",
                "studyYear        | two",
                "studyYear        | 1.5",
                "entrant          | -",
                "hoursPerWeek     | -",
                "hoursPerWeek     | 0",
                "hoursPerWeek     | 200",
                "hoursPerWeek     | 16.125",
                "hoursPerWeek     | many",
                "firstDay         | -",
                "firstDay         | 2024-02-30",
                "firstDay         | 02-09-2024",
                "firstDay         | -999999999-01-01",
                "lastDay          | 2024-09-01",
                "lastDay          | 2028-09-02",
                "lastDay          | +999999999-12-31",
                "employedInSameFunction | -",
                "employedInSameFunction | perhaps",
                "teacher          | Bert"
            })
    void a_placement_that_is_not_right_is_refused(String field, String value) {
        var practice = Api.practice(anna);

        refused("/v1/placements", with(placementBody(practice), field, value), field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "placement | -",
                "placement | x",
                "agreement | -",
                "agreement.mandatoryFormat | -",
                "agreement.namesStudent | yes",
                "status    | GRANTED",
                "reference | SSFH-2024-000001"
            })
    void a_claim_that_is_not_right_is_refused(String field, String value) {
        var placement = Api.placement(anna, Api.practice(anna));

        var body = with(with(claimBody(placement), "status", "SUBMITTED"), field, value);

        refused("/v1/claims", body, field);
    }

    @Test
    void all_that_is_wrong_is_named_at_once_in_both_languages() {
        var body = Stream.of("crebo", "studyYear", "hoursPerWeek")
                .reduce(placementBody(Api.practice(anna)), (so, field) -> with(so, field, 0), (one, other) -> one);

        post(anna, "/v1/placements", with(with(body, "lastDay", "2023-01-01"), "student.name", BSN))
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("crebo", "studyYear", "hoursPerWeek", "lastDay", "student.name"))
                .body("violations.message", everyItem(not(emptyOrNullString())))
                .body("violations.messageNl", everyItem(not(emptyOrNullString())));
    }

    void refused(String path, Map<String, Object> body, String field) {
        var before = Rows.all(db);

        post(anna, path, body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-input"))
                .body("violations.field", contains(field))
                .body(not(containsString(BSN)));

        assertThat(Rows.all(db)).isEqualTo(before);
    }
}

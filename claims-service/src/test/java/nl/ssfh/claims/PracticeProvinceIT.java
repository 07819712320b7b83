package nl.ssfh.claims;

import static nl.ssfh.claims.Api.get;
import static nl.ssfh.claims.Api.practiceBody;
import static nl.ssfh.claims.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.PracticeLocated;
import nl.ssfh.contracts.Province;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A practice may say in which province it lies. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PracticeProvinceIT {

    String anna = Tokens.practice("anna");

    @Test
    void the_others_are_told_where_a_practice_lies_and_when_that_changes() {
        var registered = practiceBody();
        var practice = UUID.fromString(Api.create(anna, "/v1/practices", registered));
        change(practice, registered, "UT").body("province", equalTo("UT"));
        change(practice, registered, "UT").body("province", equalTo("UT"));

        change(practice, registered, null).body("province", nullValue());

        Topic.heard(PracticeLocated.class, told -> told.practice().equals(practice) && told.province() == null);
        assertThat(Topic.all(PracticeLocated.class).stream()
                        .filter(told -> told.practice().equals(practice)))
                .extracting(PracticeLocated::province)
                .containsExactly(Province.UT, null);
    }

    @Test
    void a_practice_says_where_it_lies_when_it_registers() {
        var practice = Api.create(anna, "/v1/practices", with(practiceBody(), "province", "NB"));

        get(anna, "/v1/practices/" + practice).body("province", equalTo("NB"));
        var told = Topic.heard(
                PracticeLocated.class, each -> each.practice().toString().equals(practice));
        assertThat(told.province()).isEqualTo(Province.NB);
    }

    @Test
    void a_province_that_does_not_exist_is_refused() {
        Api.as(anna)
                .body(with(practiceBody(), "province", "NL-NB"))
                .post("/v1/practices")
                .then()
                .statusCode(400)
                .body("violations.field", contains("province"));
    }

    private ValidatableResponse change(UUID practice, Map<String, Object> registered, @Nullable String province) {
        var path = "/v1/practices/" + practice;
        var etag = get(anna, path).statusCode(200).extract().header("ETag");
        return Api.as(anna)
                .header("If-Match", etag)
                .body(with(with(registered, "pfzw", null), "province", province))
                .put(path)
                .then()
                .statusCode(200);
    }
}

package nl.ssfh.claims;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.ssfh.platform.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OpenApiIT {

    @Test
    void every_operation_has_a_name_and_says_what_it_answers() {
        var api =
                given().get("/v1/openapi.json").then().statusCode(200).extract().jsonPath();
        Map<String, Map<String, Map<String, Object>>> paths = api.getMap("paths");
        var names = new HashSet<Object>();

        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            var answers = api.getMap("paths.'%s'.%s.responses".formatted(path, method));
            assertThat(names.add(operation.get("operationId")))
                    .as("%s %s", method, path)
                    .isTrue();
            assertThat(operation).as("%s %s", method, path).containsKeys("operationId", "summary");
            assertThat(answers.keySet().toString()).as("%s %s", method, path).contains("400", "401", "403", "500");
        }));
        assertThat(names).contains("registerPractice", "fileClaim", "changePlacement", "findRecipients");
    }

    @Test
    void every_creating_operation_asks_for_a_key() {
        var api = given().get("/v1/openapi.json").then().extract().jsonPath();

        for (var path : List.of("/practices", "/placements", "/claims", "/placements/{id}/changes")) {
            assertThat(api.getString("paths.'%s'.post.parameters".formatted(path)))
                    .as(path)
                    .contains("Idempotency-Key");
        }
    }
}

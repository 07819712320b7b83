package nl.ssfh.claims;

import static io.restassured.RestAssured.given;
import static nl.ssfh.claims.Api.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation, tried by everybody who may not do it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RightsIT {

    static final Map<String, Object> HOURS = body("kind", "HOURS", "from", "2024-10-01", "hoursPerWeek", 10);
    static final Map<String, Object> NUMBER = body("number", "N", "firstDay", "2025-01-01", "reason", "MERGER");
    static final Map<String, Object> INVITATION = body("email", "x@example.nl", "language", "nl", "role", "VIEWER");
    static final Map<String, Object> MANDATE = body("subject", "x", "role", "VIEWER");

    static final Map<String, Object> AMENDMENT =
            body("agreement", body("mandatoryFormat", true, "namesPractice", true, "namesStudent", true));

    String anna = Tokens.practice("anna");
    String practice = "";
    String placement = "";
    String claim = "";

    @BeforeEach
    void register() {
        practice = Api.practice(anna);
        placement = Api.placement(anna, practice);
        claim = Api.create(anna, "/v1/claims", Api.claimBody(placement));
    }

    static Map<String, Object> details() {
        return Api.with(Api.practiceBody(), "pfzw", null);
    }

    static Stream<Arguments> writing() {
        return Stream.of(
                arguments(Method.POST, "/v1/practices", Api.practiceBody()),
                arguments(Method.PUT, "/v1/practices/{practice}", details()),
                arguments(Method.POST, "/v1/practices/{practice}/pfzw-numbers", NUMBER),
                arguments(Method.POST, "/v1/practices/{practice}/mandates", MANDATE),
                arguments(Method.DELETE, "/v1/practices/{practice}/mandates/{absent}", body()),
                arguments(Method.POST, "/v1/practices/{practice}/mandate-invitations", INVITATION),
                arguments(Method.DELETE, "/v1/practices/{practice}/mandate-invitations/{absent}", body()),
                arguments(Method.POST, "/v1/placements/{placement}/student-invitations", body()),
                arguments(Method.POST, "/v1/organisations", body("name", "B", "kind", "OTHER", "kvk", "12345678")),
                arguments(Method.POST, "/v1/placements", Api.placementBody("{practice}")),
                arguments(Method.POST, "/v1/placements/{placement}/changes", HOURS),
                arguments(Method.POST, "/v1/claims", Api.claimBody("{placement}")),
                arguments(Method.POST, "/v1/claims/{claim}/submission", body()),
                arguments(Method.PUT, "/v1/claims/{claim}/draft", Api.claimBody("{placement}")),
                arguments(Method.DELETE, "/v1/claims/{claim}/draft", body()),
                arguments(Method.POST, "/v1/claims/{claim}/amendments", AMENDMENT),
                arguments(Method.POST, "/v1/placements/{placement}/renewal", body()),
                arguments(Method.POST, "/v1/claims/{claim}/withdrawal", body()));
    }

    static Stream<Arguments> reading() {
        return Stream.of(
                arguments(Method.GET, "/v1/practices", body()),
                arguments(Method.GET, "/v1/practices/{practice}", body()),
                arguments(Method.GET, "/v1/practices/{practice}/pfzw-numbers", body()),
                arguments(Method.GET, "/v1/practices/{practice}/mandates", body()),
                arguments(Method.GET, "/v1/practices/{practice}/mandate-invitations", body()),
                arguments(Method.GET, "/v1/organisations", body()),
                arguments(Method.GET, "/v1/placements", body()),
                arguments(Method.GET, "/v1/placements/{placement}", body()),
                arguments(Method.GET, "/v1/placements/{placement}/student-invitations", body()),
                arguments(Method.GET, "/v1/claims", body()),
                arguments(Method.GET, "/v1/claims/{claim}/draft", body()),
                arguments(Method.GET, "/v1/claims/{claim}/check", body()),
                arguments(Method.GET, "/v1/claims/{claim}", body()));
    }

    static Stream<Arguments> everything() {
        return Stream.concat(
                Stream.concat(writing(), reading()),
                Stream.of(
                        arguments(Method.PUT, "/v1/contribution-register", body()),
                        arguments(Method.POST, "/v1/recipients", body())));
    }

    static Stream<Arguments> owned() {
        return Stream.concat(writing(), reading())
                .filter(operation -> (operation.get()[1] + " " + operation.get()[2]).matches(".*\\{\\w+}.*"));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void without_a_token_nothing_is_done(Method method, String path, Map<String, Object> body) {
        send(null, method, path, body)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-signed-in"));
        send("not.a.token", method, path, body).then().statusCode(401);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void a_student_may_do_nothing_here_yet(Method method, String path, Map<String, Object> body) {
        send(Tokens.student("sam"), method, path, body)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-allowed"));
    }

    @ParameterizedTest
    @MethodSource("writing")
    void the_fund_changes_nothing_of_a_practice(Method method, String path, Map<String, Object> body) {
        send(Tokens.officer("otto"), method, path, body).then().statusCode(403);
        send(Tokens.auditor("ada"), method, path, body).then().statusCode(403);
        send(Tokens.service("notifications"), method, path, body).then().statusCode(403);
    }

    @ParameterizedTest
    @MethodSource("reading")
    void the_fund_reads_everything_and_a_service_nothing(Method method, String path, Map<String, Object> body) {
        send(Tokens.officer("otto"), method, path, body).then().statusCode(200);
        send(Tokens.auditor("ada"), method, path, body).then().statusCode(200);
        send(Tokens.service("notifications"), method, path, body).then().statusCode(403);
    }

    @ParameterizedTest
    @MethodSource("owned")
    void what_belongs_to_another_practice_looks_as_if_it_does_not_exist(
            Method method, String path, Map<String, Object> body) {
        var stranger = Tokens.practice("bert");

        var foreign = send(stranger, method, path, body);
        practice = UUID.randomUUID().toString();
        placement = UUID.randomUUID().toString();
        claim = UUID.randomUUID().toString();
        var absent = send(stranger, method, path, body);

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(without(foreign)).isEqualTo(without(absent));
    }

    /** The answer but for the address that was asked for. */
    static Map<String, Object> without(Response answer) {
        var body = answer.jsonPath().<String, Object>getMap("");
        body.remove("instance");
        return body;
    }

    Response send(@Nullable String token, Method method, String path, Map<String, Object> body) {
        var request = given().header("Idempotency-Key", UUID.randomUUID());
        if (token != null) {
            request.auth().oauth2(token);
        }
        if (path.endsWith("contribution-register")) {
            request.contentType("text/csv").body("pfzw_number,status\n");
        } else if (method == Method.POST || method == Method.PUT) {
            request.contentType(ContentType.JSON).body(filled(body));
        }
        return request.request(method, fill(path));
    }

    Map<String, Object> filled(Map<String, Object> body) {
        var copy = new HashMap<>(body);
        copy.replaceAll((field, value) -> value instanceof String text ? fill(text) : value);
        return copy;
    }

    String fill(String text) {
        return text.replace("{practice}", practice)
                .replace("{placement}", placement)
                .replace("{claim}", claim)
                .replace("{absent}", new UUID(0, 1).toString());
    }
}

package nl.ssfh.eligibility.policy.api;

import static io.restassured.RestAssured.given;
import static nl.ssfh.eligibility.PlacementFixture.placement;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.eligibility.PlacementFixture;
import nl.ssfh.platform.testing.Tokens;

/** A draft of a test's own, and what officers do with it. */
public final class Drafts {

    public static final String WRITER = Tokens.officer("wil-writes");
    public static final String PROPOSER = Tokens.officer("petra-proposes");

    public final String version = "t-" + UUID.randomUUID();

    /** The token of who publishes: asked for each time, for that takes somebody who signed in a moment ago. */
    public static String publisher() {
        return Tokens.officer("pim-publishes");
    }

    /** A copy of baseline-2020, for months of its own. */
    public static Drafts of(String firstMonth, String lastMonth) {
        var draft = new Drafts();
        draft.create(Map.of(
                        "version",
                        draft.version,
                        "copyOf",
                        "baseline-2020",
                        "firstMonth",
                        firstMonth,
                        "lastMonth",
                        lastMonth))
                .statusCode(201);
        return draft;
    }

    ValidatableResponse create(Map<String, ?> body) {
        return json(WRITER).body(body).post("/v1/policies").then();
    }

    /** One whole month for 16 hours, worked out by hand. */
    public ValidatableResponse testCase(String month, long stipendCents) {
        return testCase(month, stipendCents, 11500);
    }

    public ValidatableResponse testCase(String month, long stipendCents, long supervisionCents) {
        var last = YearMonth.parse(month).atEndOfMonth().toString();
        return testCase("BOL " + month, placement(month + "-01", last), stipendCents, supervisionCents);
    }

    ValidatableResponse testCase(String name, PlacementFixture placement, long stipendCents) {
        return testCase(name, placement, stipendCents, 11500);
    }

    private ValidatableResponse testCase(String name, PlacementFixture placement, long stipend, long supervision) {
        var body = new HashMap<String, Object>();
        body.put("name", name);
        body.put("submittedOn", placement.facts().period().firstDay().toString());
        body.put("facts", placement.facts());
        body.put("stipendCents", stipend);
        body.put("supervisionCents", supervision);
        return json(WRITER).body(body).post(at("/test-cases")).then();
    }

    public ValidatableResponse test() {
        return json(WRITER).post(at("/tests")).then();
    }

    /** Tested, proposed and published. */
    public void publish() {
        test().statusCode(200);
        move(PROPOSER, "/proposal").statusCode(200);
        move(publisher(), "/publication").statusCode(200);
    }

    public ValidatableResponse move(String officer, String step) {
        return json(officer).header("If-Match", etag()).post(at(step)).then();
    }

    public ValidatableResponse end(String lastMonth) {
        return json(publisher())
                .header("If-Match", etag())
                .body(Map.of("lastMonth", lastMonth))
                .post(at("/end"))
                .then();
    }

    public ValidatableResponse changeRow(String row, Map<String, ?> change) {
        return json(WRITER)
                .header("If-Match", etag())
                .body(change)
                .put(at("/tables/baseAmounts/rows/" + row))
                .then();
    }

    /** Says that it takes over the months of the other. */
    public void replaces(Drafts other) {
        Map<String, Object> parameters =
                json(WRITER).get(at("/parameters")).jsonPath().getMap("");
        parameters.put("replaces", Map.of("value", other.version, "source", "Besluit van de test", "basis", "assumed"));
        json(WRITER)
                .header("If-Match", etag())
                .body(parameters)
                .put(at("/parameters"))
                .then()
                .statusCode(200);
    }

    ValidatableResponse changeDmn(String dmn) {
        return given().auth()
                .oauth2(WRITER)
                .contentType("application/xml")
                .header("If-Match", etag())
                .body(dmn)
                .put(at("/dmn"))
                .then();
    }

    String dmn() {
        return json(WRITER).get(at("/dmn")).then().statusCode(200).extract().asString();
    }

    String id() {
        return show().extract().path("id");
    }

    public String etag() {
        return json(WRITER).get(at("")).then().statusCode(200).extract().header("ETag");
    }

    public ValidatableResponse show() {
        return json(WRITER).get(at("")).then();
    }

    public String at(String part) {
        return "/v1/policies/" + version + part;
    }

    public static RequestSpecification json(String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }
}

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
final class Drafts {

    static final String WRITER = Tokens.officer("wil-writes");
    static final String PROPOSER = Tokens.officer("petra-proposes");
    static final String PUBLISHER = Tokens.officer("pim-publishes");

    final String version = "t-" + UUID.randomUUID();

    /** A copy of baseline-2020, for months of its own. */
    static Drafts of(String firstMonth, String lastMonth) {
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
    ValidatableResponse testCase(String month, long stipendCents) {
        var last = YearMonth.parse(month).atEndOfMonth().toString();
        return testCase("BOL " + month, placement(month + "-01", last), stipendCents);
    }

    ValidatableResponse testCase(String name, PlacementFixture placement, long stipendCents) {
        var body = new HashMap<String, Object>();
        body.put("name", name);
        body.put("submittedOn", placement.facts().period().firstDay().toString());
        body.put("facts", placement.facts());
        body.put("stipendCents", stipendCents);
        body.put("supervisionCents", 11500);
        return json(WRITER).body(body).post(at("/test-cases")).then();
    }

    ValidatableResponse test() {
        return json(WRITER).post(at("/tests")).then();
    }

    /** Tested, proposed and published. */
    void publish() {
        test().statusCode(200);
        move(PROPOSER, "/proposal").statusCode(200);
        move(PUBLISHER, "/publication").statusCode(200);
    }

    ValidatableResponse move(String officer, String step) {
        return json(officer).header("If-Match", etag()).post(at(step)).then();
    }

    ValidatableResponse end(String lastMonth) {
        return json(PUBLISHER)
                .header("If-Match", etag())
                .body(Map.of("lastMonth", lastMonth))
                .post(at("/end"))
                .then();
    }

    ValidatableResponse changeRow(String row, Map<String, ?> change) {
        return json(WRITER)
                .header("If-Match", etag())
                .body(change)
                .put(at("/tables/baseAmounts/rows/" + row))
                .then();
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

    String etag() {
        return json(WRITER).get(at("")).then().statusCode(200).extract().header("ETag");
    }

    ValidatableResponse show() {
        return json(WRITER).get(at("")).then();
    }

    String at(String part) {
        return "/v1/policies/" + version + part;
    }

    static RequestSpecification json(String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }
}

package nl.ssfh.payouts;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.platform.testing.Tokens;

/** The front door, as people use it. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Api() {}

    /** The token of who prepares runs: asked for each time, for a run is released by who signed in a moment ago. */
    public static String otto() {
        return Tokens.officer("otto");
    }

    /** The token of who releases and sends runs, and hands in what the bank reports. */
    public static String olga() {
        return Tokens.officer("olga");
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static Response prepare(String month) {
        return prepare(otto(), month);
    }

    public static Response prepare(String token, String month) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("month", month))
                .post("/v1/runs");
    }

    public static Response release(String token, JsonPath run) {
        return as(token)
                .body(Map.of("contentHash", run.getString("contentHash")))
                .post("/v1/runs/{id}/release", run.getString("id"));
    }

    public static Response send(String run) {
        return as(olga()).post("/v1/runs/{id}/sending", run);
    }

    /** Prepares, releases and sends the run of a month, and returns what the bank gets. */
    public static TransferFile pay(String month) {
        var prepared = prepare(month).then().statusCode(201).extract().jsonPath();
        release(olga(), prepared).then().statusCode(200);
        return file(prepared.getString("id"));
    }

    /** What the bank gets of a released run that has one file: it is sent first, if it was not. */
    public static TransferFile file(String run) {
        send(run).then().statusCode(200);
        return file(run, 1);
    }

    public static TransferFile file(String run, int number) {
        var xml = as(olga())
                .get("/v1/runs/{id}/files/{number}", run, number)
                .then()
                .statusCode(200);
        return TransferFile.read(xml.extract().asString());
    }

    public static Response report(String xml) {
        return given().auth()
                .oauth2(olga())
                .contentType("application/xml")
                .body(xml.strip())
                .post("/v1/bank-reports");
    }

    public static JsonPath schedule(UUID placement) {
        return as(otto())
                .get("/v1/placements/{id}/schedule", placement)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static List<String> states(UUID placement) {
        var answer =
                as(otto()).get("/v1/placements/{id}/schedule", placement).then().statusCode(200);
        return tree(answer).path("instalments").findValuesAsText("state");
    }

    /** What moved at the bank and was placed, in cents. */
    public static long placed() {
        var balances = balances();
        return balances.getOrDefault("BANK", 0L) + balances.getOrDefault("SUSPENSE", 0L);
    }

    public static Map<String, Long> balances() {
        var answer = as(otto()).get("/v1/ledger/balances").then().statusCode(200);
        var found = new HashMap<String, Long>();
        tree(answer)
                .forEach(balance -> found.put(
                        balance.path("account").asText(), balance.path("cents").asLong()));
        return found;
    }

    /** Without a path that is compiled: what is asked in nearly every test. */
    private static JsonNode tree(ValidatableResponse answer) {
        try {
            return JSON.readTree(answer.extract().asString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

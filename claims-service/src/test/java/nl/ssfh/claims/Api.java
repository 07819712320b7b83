package nl.ssfh.claims;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import nl.ssfh.platform.testing.Tokens;
import org.jspecify.annotations.Nullable;

/** What a practice's software sends: requests that are right, to be bent by a test. */
public final class Api {

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    private static final AtomicInteger NEXT = new AtomicInteger(10_000_000);

    private Api() {}

    /** A request of this person, with a new Idempotency-Key. */
    public static RequestSpecification as(String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    public static ValidatableResponse post(String token, String path, Object body) {
        return as(token).body(body).post(path).then();
    }

    public static ValidatableResponse get(String token, String path) {
        return as(token).get(path).then();
    }

    /** All items of a list, page by page: what other tests left in it may be much. */
    public static List<Map<String, Object>> all(String token, String path) {
        var items = new ArrayList<Map<String, Object>>();
        var cursor = "";
        do {
            var page = get(token, path + "?limit=200" + cursor).statusCode(200).extract();
            items.addAll(page.<List<Map<String, Object>>>path("items"));
            String next = page.path("next");
            cursor = next == null ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        return items;
    }

    /** The id of a thing that is there from now on. Asked so often that no path is compiled for it. */
    public static String create(String token, String path, Object body) {
        var created = post(token, path, body).statusCode(201).extract().asString();
        return ID.matcher(created).results().findFirst().orElseThrow().group(1);
    }

    public static String practice(String token) {
        return create(token, "/v1/practices", practiceBody());
    }

    public static String placement(String token, String practice) {
        return create(token, "/v1/placements", placementBody(practice));
    }

    public static String submitted(String token, String placement) {
        return create(token, "/v1/claims", with(claimBody(placement), "status", "SUBMITTED"));
    }

    public static String pfzw(String token, String practice) {
        return get(token, "/v1/practices/" + practice).extract().path("pfzw");
    }

    /** What the contribution register says of a number from now on. */
    public static void register(String pfzw, String status) {
        as(Tokens.officer("otto"))
                .contentType("text/csv")
                .body("pfzw_number,status\n%s,%s\n".formatted(pfzw, status))
                .put("/v1/contribution-register")
                .then()
                .statusCode(200);
    }

    public static Map<String, Object> practiceBody() {
        var number = number();
        return body(
                "name",
                "Huisartsenpraktijk " + number,
                "kvk",
                number,
                "pfzw",
                "PFZW-" + number,
                "contact",
                body("email", "praktijk" + number + "@example.nl", "language", "nl"));
    }

    /** Eight digits that nobody had before. */
    public static String number() {
        return String.valueOf(NEXT.getAndIncrement());
    }

    public static Map<String, Object> studentBody() {
        var number = NEXT.getAndIncrement();
        return body("name", "Anna de Vries", "email", "student" + number + "@example.nl", "language", "nl");
    }

    public static Map<String, Object> placementBody(String practice) {
        return body(
                "practice", practice,
                "student", studentBody(),
                "track", "BOL",
                "course", "DOCTORS_ASSISTANT",
                "crebo", "25695",
                "studyYear", 1,
                "entrant", "REGULAR",
                "hoursPerWeek", 16,
                "firstDay", "2024-09-02",
                "lastDay", "2025-01-31",
                "employedInSameFunction", false);
    }

    public static Map<String, Object> claimBody(String placement) {
        return body(
                "placement",
                placement,
                "agreement",
                body("mandatoryFormat", true, "namesPractice", true, "namesStudent", true));
    }

    /** A JSON object of names and values in turn. */
    public static Map<String, Object> body(Object... namesAndValues) {
        var body = new HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return body;
    }

    /** A copy of the body with another value; with the value {@code null} the field is left out. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> with(Map<String, Object> body, String path, @Nullable Object value) {
        var copy = new HashMap<>(body);
        var steps = path.split("\\.", 2);
        if (steps.length == 2) {
            var inner = (Map<String, Object>) requireNonNull(copy.get(steps[0]));
            copy.put(steps[0], with(inner, steps[1], value));
        } else if (value == null) {
            copy.remove(path);
        } else {
            copy.put(path, value);
        }
        return copy;
    }
}

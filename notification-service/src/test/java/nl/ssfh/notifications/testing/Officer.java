package nl.ssfh.notifications.testing;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.platform.testing.Tokens;

/** Looks at the messages of a placement, as fund staff would. */
public final class Officer {

    private Officer() {}

    public static List<Map<String, Object>> messagesOf(UUID placement) {
        return given().auth()
                .oauth2(Tokens.officer("otto"))
                .queryParam("placement", placement.toString())
                .get("/v1/messages")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    public static List<Object> statesOf(UUID placement) {
        return messagesOf(placement).stream()
                .map(message -> message.get("state"))
                .toList();
    }
}

package nl.ssfh.platform.inbox;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.PayoutEvent.InstalmentReturned;
import nl.ssfh.contracts.Topics;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class IntakeIT {

    static final String TYPE = "ssfh.instalment.returned.v1";

    @Test
    void the_same_event_a_hundred_times_takes_effect_once() {
        var event = returned(UUID.randomUUID());
        var id = UUID.randomUUID();

        for (int i = 0; i < 100; i++) {
            Topic.send(id, event);
        }
        var last = tellAndAwait(event.placement());

        assertThat(heardOf(event.placement())).containsExactly(event, last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | " + TYPE + " | this is not JSON | the body is no " + TYPE,
                "2 | " + TYPE + " | {\"amount\": \"much\"} | the body is no " + TYPE,
                "3 | ssfh.instalment.vanished.v9 | {} | the type ssfh.instalment.vanished.v9 is unknown here",
            })
    void poison_is_parked_with_its_reason(String id, String type, String body, String reason) {
        var key = UUID.randomUUID();

        Topic.sendRaw(Topics.PAYOUTS, key.toString(), Map.of("ce_id", key + id, "ce_type", type), body);

        assertThat(parked(key).getString("reason")).startsWith(reason);
    }

    @Test
    void a_message_without_an_id_is_parked() {
        var key = UUID.randomUUID();

        Topic.sendRaw(Topics.PAYOUTS, key.toString(), Map.of(), "{}");

        assertThat(parked(key).getString("reason")).contains("ce_id");
    }

    @Test
    void only_the_key_of_a_parked_event_waits_until_it_is_replayed() {
        var bad = returned(UUID.randomUUID());
        var behind = returned(bad.placement());
        Hearer.IMPOSSIBLE.add(bad.instalment());

        Topic.send(bad);
        Topic.send(behind);
        tellAndAwait(UUID.randomUUID());
        var parked = parked(bad.placement());

        assertThat(heardOf(bad.placement())).isEmpty();
        replay(parked.getString("id")).statusCode(409);

        Hearer.IMPOSSIBLE.clear();
        replay(parked.getString("id")).statusCode(200);
        given().auth()
                .oauth2(Tokens.officer("olga"))
                .get("/v1/audit-entries?object=" + parked.getString("id"))
                .then()
                .body("items.action", contains("replay"));

        assertThat(heardOf(bad.placement())).containsExactly(bad, behind);
    }

    @Test
    void parked_events_are_for_fund_staff() {
        given().auth()
                .oauth2(Tokens.practice("anna"))
                .get("/v1/parked-events")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.auditor("axel"))
                .post("/v1/parked-events/{id}/replay", UUID.randomUUID())
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.officer("olga"))
                .post("/v1/parked-events/{id}/replay", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static io.restassured.response.ValidatableResponse replay(String id) {
        return given().auth()
                .oauth2(Tokens.officer("olga"))
                .post("/v1/parked-events/{id}/replay", id)
                .then();
    }

    private static InstalmentReturned tellAndAwait(UUID placement) {
        var event = returned(placement);
        Topic.send(event);
        await().atMost(20, SECONDS).until(() -> Hearer.HEARD.contains(event));
        return event;
    }

    private static List<InstalmentReturned> heardOf(UUID placement) {
        return Hearer.HEARD.stream()
                .filter(event -> event.placement().equals(placement))
                .toList();
    }

    /** The first parked event with the key, once it is there. */
    private static JsonPath parked(UUID key) {
        return await().atMost(20, SECONDS)
                .until(
                        () -> given().auth()
                                .oauth2(Tokens.officer("olga"))
                                .queryParam("limit", 200)
                                .get("/v1/parked-events")
                                .jsonPath()
                                .setRootPath("items.find { it.key == '" + key + "' }"),
                        found -> found.get("id") != null);
    }

    private static InstalmentReturned returned(UUID placement) {
        return new InstalmentReturned(
                UUID.randomUUID(),
                placement,
                UUID.randomUUID(),
                Fee.STIPEND,
                YearMonth.of(2024, 9),
                new Money(15000),
                "AC04",
                LocalDate.of(2024, 9, 30));
    }
}

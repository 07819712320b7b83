package nl.ssfh.notifications;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.ssfh.contracts.ClaimsEvent.MandateGranted;
import nl.ssfh.contracts.ClaimsEvent.MonthsAsked;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.notifications.app.CallWebhooks;
import nl.ssfh.notifications.testing.ClaimsStandIn;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The software of a practice hears that there is a message, signed, and again until it takes it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ClaimsStandIn.class)
class WebhookIT {

    record Heard(String id, String seconds, String signature, String body) {}

    @Inject
    CallWebhooks calls;

    UUID practice = UUID.randomUUID();
    String owner = Tokens.practice("owner-" + practice);
    String filer = Tokens.practice("filer-" + practice);
    List<Heard> heard = new CopyOnWriteArrayList<>();
    volatile int answer = 200;
    HttpServer software;

    WebhookIT() throws IOException {
        software = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void theyMay() {
        software.createContext("/", exchange -> {
            try (exchange) {
                var headers = exchange.getRequestHeaders();
                heard.add(new Heard(
                        headers.getFirst("webhook-id"),
                        headers.getFirst("webhook-timestamp"),
                        headers.getFirst("webhook-signature"),
                        new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
                exchange.sendResponseHeaders(answer, -1);
            }
        });
        software.start();
        Topic.send(new MandateGranted(UUID.randomUUID(), practice, Tokens.subject(owner), MandateRole.OWNER));
        Topic.send(new MandateGranted(UUID.randomUUID(), practice, Tokens.subject(filer), MandateRole.FILER));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(given().auth()
                                .oauth2(filer)
                                .get("/v1/message-preferences?practice=" + practice)
                                .statusCode())
                        .isEqualTo(200));
    }

    @AfterEach
    void stop() {
        software.stop(0);
    }

    @Test
    void software_hears_of_each_message_signed_with_its_own_secret_and_again_until_it_takes_it() {
        var id = add(owner, url()).statusCode(201).extract().<String>path("id");
        given().auth()
                .oauth2(filer)
                .get("/v1/webhooks/" + id + "/secret")
                .then()
                .statusCode(403);
        var secret = given().auth()
                .oauth2(owner)
                .get("/v1/webhooks/" + id + "/secret")
                .then()
                .statusCode(200)
                .body("secret", startsWith("whsec_"))
                .extract()
                .<String>path("secret");
        answer = 503;

        Topic.send(news(10));
        awaitCall(1);
        answer = 204;
        awaitCall(2);

        assertThat(heard).extracting(Heard::id).containsOnly(heard.getFirst().id());
        assertThat(heard).allSatisfy(each -> assertThat(each.signature()).isEqualTo(signed(secret, each)));
        assertThat(heard.getFirst().body()).contains("\"type\":\"MONTHS_ASKED\"", practice.toString());
        list(owner)
                .body("$", hasSize(1))
                .body("[0].lastAnswer", equalTo("HTTP_204"))
                .body("[0].waiting", equalTo(0));
    }

    @Test
    void what_is_ended_or_gone_is_called_no_more() {
        var first = add(owner, url()).extract().<String>path("id");
        given().auth().oauth2(filer).delete("/v1/webhooks/" + first).then().statusCode(403);
        given().auth()
                .oauth2(Tokens.practice("vreemd"))
                .delete("/v1/webhooks/" + first)
                .then()
                .statusCode(404);
        given().auth().oauth2(owner).delete("/v1/webhooks/" + first).then().statusCode(204);
        add(owner, url()).statusCode(201);
        answer = 410;

        Topic.send(news(11));
        awaitCall(1);

        await().untilAsserted(() -> list(owner).body("$", hasSize(0)));
        assertThat(heard).hasSize(1);
    }

    @Test
    void only_the_owner_says_where_and_not_anywhere() {
        add(filer, url()).statusCode(403);
        add(Tokens.practice("vreemd"), url()).statusCode(404);
        for (var wrong : List.of("ftp://his.example/x", "https://u:p@his.example/x", "his")) {
            add(owner, wrong).statusCode(400).body("violations[0].field", equalTo("url"));
        }
        for (int i = 0; i < 5; i++) {
            add(owner, url() + i).statusCode(201);
        }
        add(owner, url()).statusCode(409).body("type", equalTo("/problems/too-many-webhooks"));
    }

    private void awaitCall(int count) {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            calls.run();
            return heard.size() >= count;
        });
    }

    private MonthsAsked news(int month) {
        return new MonthsAsked(practice, YearMonth.of(2024, month), 2, LocalDate.of(2024, 10, 24), false);
    }

    private String url() {
        return "http://127.0.0.1:" + software.getAddress().getPort() + "/hook";
    }

    private ValidatableResponse add(String token, String url) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of("practice", practice, "url", url))
                .post("/v1/webhooks")
                .then();
    }

    private ValidatableResponse list(String token) {
        return given().auth()
                .oauth2(token)
                .get("/v1/webhooks?practice=" + practice)
                .then()
                .statusCode(200);
    }

    private static String signed(String secret, Heard call) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        var words = call.id() + "." + call.seconds() + "." + call.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(words.getBytes(UTF_8)));
    }
}

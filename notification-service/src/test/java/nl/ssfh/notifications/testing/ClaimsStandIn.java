package nl.ssfh.notifications.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import nl.ssfh.platform.testing.Tokens;
import org.jspecify.annotations.Nullable;

/** Answers for claims-service, which is another process: who gets the mail of a placement. */
public class ClaimsStandIn implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, List<Map<String, String>>> PEOPLE = new ConcurrentHashMap<>();
    private static final Map<String, Map<String, String>> INVITED = new ConcurrentHashMap<>();
    private static final List<Integer> ASKED = new CopyOnWriteArrayList<>();
    private static volatile boolean down;

    private @Nullable HttpServer server;

    /** Makes an address known. */
    public static void knows(UUID placement, String kind, String email, String language) {
        var person = Map.of("placement", placement.toString(), "kind", kind, "email", email, "language", language);
        PEOPLE.computeIfAbsent(placement.toString(), _ -> new CopyOnWriteArrayList<>())
                .add(person);
    }

    /** Makes an address known of somebody who does not want mail. */
    public static void knowsWithoutMail(UUID placement, String kind, String email) {
        var person = Map.of(
                "placement", placement.toString(), "kind", kind, "email", email, "language", "nl", "channel", "INBOX");
        PEOPLE.computeIfAbsent(placement.toString(), _ -> new CopyOnWriteArrayList<>())
                .add(person);
    }

    /** Makes known where an invitation goes, and with which link. */
    public static void invites(UUID invitation, String email, String language, String link) {
        INVITED.put(
                invitation.toString(),
                Map.of(
                        "invitation",
                        invitation.toString(),
                        "email",
                        email,
                        "language",
                        language,
                        "link",
                        link,
                        "expiresOn",
                        "2024-09-16"));
    }

    /** From now on every question is answered with 503. */
    public static void goDown() {
        down = true;
    }

    public static void comeUp() {
        down = false;
    }

    /** For how many placements at once it was asked, question by question. */
    public static List<Integer> questions() {
        return List.copyOf(ASKED);
    }

    @Override
    public Map<String, String> start() {
        try {
            var opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            opened.createContext("/v1/recipients", ask -> answer(ask, "recipients", ClaimsStandIn::people));
            opened.createContext("/v1/invitation-mails", ask -> answer(ask, "mails", ClaimsStandIn::invited));
            opened.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            opened.start();
            server = opened;
            return Map.of(
                    "ssfh.claims-url",
                    "http://127.0.0.1:" + opened.getAddress().getPort(),
                    "ssfh.notifications.post.first-wait",
                    "100ms",
                    "ssfh.notifications.post.longest-wait",
                    "200ms",
                    "ssfh.notifications.post.longest-outage-wait",
                    "200ms",
                    "ssfh.notifications.post.tries",
                    "12",
                    "ssfh.notifications.post.per-minute",
                    "1000000",
                    "ssfh.notifications.webhooks.first-wait",
                    "100ms");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        var opened = server;
        if (opened != null) {
            opened.stop(0);
        }
    }

    private static void answer(HttpExchange exchange, String name, Function<JsonNode, Object> find) throws IOException {
        try (exchange) {
            if (down) {
                exchange.sendResponseHeaders(503, -1);
            } else if (!isNotificationService(exchange)) {
                exchange.sendResponseHeaders(401, -1);
            } else {
                var answer = JSON.writeValueAsBytes(Map.of(name, find.apply(JSON.readTree(exchange.getRequestBody()))));
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
            }
        }
    }

    /** The subject that the sign-in server gives to our service account. */
    private static boolean isNotificationService(HttpExchange exchange) {
        var header = exchange.getRequestHeaders().getFirst("Authorization");
        return header != null
                && header.startsWith("Bearer ")
                && Tokens.subject(header.substring("Bearer ".length())).equals(OWN_ACCOUNT);
    }

    private static final String OWN_ACCOUNT = UUID.nameUUIDFromBytes(
                    "ssfh-notifications".getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .toString();

    private static List<Map<String, String>> invited(JsonNode question) {
        var found = new ArrayList<Map<String, String>>();
        question.path("invitations").forEach(id -> {
            var invited = INVITED.get(id.asText());
            if (invited != null) {
                found.add(invited);
            }
        });
        return found;
    }

    private static List<Map<String, String>> people(JsonNode question) {
        var found = new ArrayList<Map<String, String>>();
        for (var asked : List.of("placements", "practices", "contactChanges")) {
            question.path(asked).forEach(id -> found.addAll(PEOPLE.getOrDefault(id.asText(), List.of())));
        }
        ASKED.add(question.path("placements").size());
        return found;
    }
}

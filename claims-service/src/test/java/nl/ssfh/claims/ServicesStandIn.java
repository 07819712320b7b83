package nl.ssfh.claims;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.platform.testing.Tokens;
import org.jspecify.annotations.Nullable;

/** Answers for the other services, which are other processes: what they keep of placements. */
public class ServicesStandIn implements QuarkusTestResourceLifecycleManager {

    private static final String OWN_ACCOUNT =
            UUID.nameUUIDFromBytes("ssfh-claims".getBytes(UTF_8)).toString();

    private static volatile boolean down;

    private @Nullable HttpServer server;

    /** From now on every question is answered with 503. */
    static void goDown() {
        down = true;
    }

    static void comeUp() {
        down = false;
    }

    @Override
    public Map<String, String> start() {
        try {
            var opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            opened.createContext("/", ServicesStandIn::answer);
            opened.start();
            server = opened;
            var address = "http://127.0.0.1:" + opened.getAddress().getPort();
            return Map.of(
                    "ssfh.eligibility-url", address + "/eligibility",
                    "ssfh.payouts-url", address + "/payouts",
                    "ssfh.notifications-url", address + "/notifications");
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

    /** Tells what it was asked, so that a test sees that the right placements were asked for. */
    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var header = exchange.getRequestHeaders().getFirst("Authorization");
            if (down) {
                exchange.sendResponseHeaders(503, -1);
            } else if (header == null || !Tokens.subject(header.substring(7)).equals(OWN_ACCOUNT)) {
                exchange.sendResponseHeaders(401, -1);
            } else if (exchange.getRequestURI().getPath().equals("/eligibility/v1/estimates")) {
                Estimates.answer(exchange);
            } else {
                var question = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
                var answer = "{\"path\": \"%s\", \"asked\": %s}"
                        .formatted(exchange.getRequestURI().getPath(), question)
                        .getBytes(UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
            }
        }
    }
}

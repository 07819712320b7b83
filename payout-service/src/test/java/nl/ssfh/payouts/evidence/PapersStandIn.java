package nl.ssfh.payouts.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.ssfh.platform.testing.Tokens;
import org.jspecify.annotations.Nullable;

/** Answers for claims-service and eligibility-service, which are other processes: what they keep of a payment. */
public class PapersStandIn implements QuarkusTestResourceLifecycleManager {

    private static final Map<String, Integer> TROUBLE = new ConcurrentHashMap<>();

    private @Nullable HttpServer server;

    /** From now on the service answers every question with this status; 0 hangs up. */
    public static void inTrouble(String service, int status) {
        TROUBLE.put(service, status);
    }

    public static void allIsWell() {
        TROUBLE.clear();
    }

    /** What a service gives to somebody at a path: each byte of it matters, spaces and accents too. */
    public static String paper(String service, String path, String token) {
        return "{ \"service\":\"%s\",\n \"path\":\"%s\", \"for\": \"%s\", \"note\": \"één\" }"
                .formatted(service, path, Tokens.subject(token));
    }

    @Override
    public Map<String, String> start() {
        try {
            var opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            opened.createContext("/", PapersStandIn::answer);
            opened.start();
            server = opened;
            var address = "http://127.0.0.1:" + opened.getAddress().getPort();
            return Map.of("ssfh.claims-url", address + "/claims", "ssfh.eligibility-url", address + "/eligibility");
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

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var parts = exchange.getRequestURI().getPath().split("/", 3);
            var header = exchange.getRequestHeaders().getFirst("Authorization");
            int trouble = TROUBLE.getOrDefault(parts[1], 200);
            if (trouble == 0) {
                return;
            }
            if (header == null || trouble != 200) {
                exchange.sendResponseHeaders(header == null ? 401 : trouble, -1);
                return;
            }
            var answer = paper(parts[1], "/" + parts[2], header.substring("Bearer ".length()))
                    .getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }
}

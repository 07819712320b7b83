package nl.ssfh.local.running;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.ssfh.local.Tokens;
import nl.ssfh.local.people.People;

/** Tokens by the password grant, each kept as long as it lasts and its person signed in recently. */
final class HttpTokens implements Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration MARGIN = Duration.ofSeconds(30);

    /** Well within what services ask before they release or publish something. */
    private static final Duration RECENT = Duration.ofMinutes(10);

    private final URI tokenEndpoint;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    HttpTokens(URI tokenEndpoint) {
        this.tokenEndpoint = tokenEndpoint;
    }

    private record Kept(String token, Instant until) {}

    @Override
    public String of(String login) {
        return kept.compute(
                        login,
                        (name, known) -> known != null && Instant.now().isBefore(known.until()) ? known : ask(name))
                .token();
    }

    private Kept ask(String login) {
        var form = Map.of(
                "grant_type", "password", "client_id", "ssfh-cli", "username", login, "password", People.PASSWORD);
        var asked = Instant.now();
        var answer = parse(Http.body(HttpRequest.newBuilder(tokenEndpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(form)))));
        var lasts = Duration.ofSeconds(answer.path("expires_in").asLong()).minus(MARGIN);
        return new Kept(answer.path("access_token").asText(), asked.plus(lasts.compareTo(RECENT) < 0 ? lasts : RECENT));
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No token: " + json, e);
        }
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

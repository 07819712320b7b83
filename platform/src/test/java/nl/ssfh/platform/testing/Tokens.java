package nl.ssfh.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Real tokens of the sign-in server, for any login. */
public final class Tokens {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Issued> ISSUED = new ConcurrentHashMap<>();

    /** Shorter than services take a login for recent. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private Tokens() {}

    /** A person who acts for practices. */
    public static String practice(String login) {
        return of(login);
    }

    public static String student(String login) {
        return of(login + "@student");
    }

    public static String officer(String login) {
        return of(login + "@officer");
    }

    public static String auditor(String login) {
        return of(login + "@auditor");
    }

    public static String service(String login) {
        return of(login + "@service");
    }

    /** The token of exactly this login, such as a mail address. */
    public static String of(String login) {
        return ISSUED.compute(login, (name, known) -> known != null && known.isRecent() ? known : ask(name, ""))
                .token();
    }

    /** A token that is valid still, of somebody who signed in hours ago. */
    public static String longSignedIn(String login) {
        var then = Instant.now().minus(Duration.ofHours(2));
        return ask(login, "&auth_time=" + then.getEpochSecond()).token();
    }

    private record Issued(String token, Instant at) {

        boolean isRecent() {
            return Instant.now().isBefore(at.plus(KEPT));
        }
    }

    /** The subject that a token carries. */
    public static String subject(String token) {
        return claim(token, "sub");
    }

    /** The mail address that a token carries. */
    public static String email(String token) {
        return claim(token, "email");
    }

    private static String claim(String token, String name) {
        try {
            var payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
            return JSON.readTree(payload).path(name).asText();
        } catch (IOException e) {
            throw new IllegalArgumentException("No token", e);
        }
    }

    private static Issued ask(String login, String more) {
        var form = "grant_type=password&client_id=ssfh-cli&scope=openid&password=demo&username="
                + URLEncoder.encode(login, UTF_8) + more;
        var request = HttpRequest.newBuilder(URI.create(RealParts.issuer() + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("No token for " + login + ": " + answer.body());
            }
            return new Issued(JSON.readTree(answer.body()).path("access_token").asText(), Instant.now());
        } catch (IOException e) {
            throw new IllegalStateException("The sign-in server does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package nl.ssfh.demo.year;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ssfh.local.Tokens;

/** The public API of one service, as people with a token use it. */
final class Api {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI service;
    private final Tokens tokens;

    Api(URI service, Tokens tokens) {
        this.service = service;
        this.tokens = tokens;
    }

    JsonNode get(String login, String path) {
        return Json.read(text(login, path, "application/json"));
    }

    String text(String login, String path, String type) {
        return send(login, path, request -> request.header("Accept", type).GET())
                .body();
    }

    /** A POST that creates something; the same key and body again create nothing more. */
    JsonNode create(String login, String path, String key, Object body) {
        var unique = UUID.nameUUIDFromBytes(key.getBytes(UTF_8));
        return json(login, path, body, request -> request.header("Idempotency-Key", unique.toString()));
    }

    JsonNode post(String login, String path, Object body) {
        return json(login, path, body, request -> {});
    }

    /** A change of something as it is now, whoever changed it last. */
    JsonNode onLatest(String method, String login, String path, Object body) {
        return Json.read(send(
                        login,
                        path,
                        request -> request.header("Content-Type", "application/json")
                                .header("If-Match", "*")
                                .method(method, BodyPublishers.ofString(Json.text(body))))
                .body());
    }

    JsonNode put(String login, String path, Object body) {
        return Json.read(send(
                        login,
                        path,
                        request -> request.header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString(Json.text(body))))
                .body());
    }

    JsonNode put(String login, String path, String type, String body) {
        return Json.read(send(
                        login,
                        path,
                        request -> request.header("Content-Type", type).PUT(BodyPublishers.ofString(body)))
                .body());
    }

    /** Sends a file; the status tells whether it was new (201) or known (200). */
    HttpResponse<String> postFile(String login, String path, String xml) {
        return send(
                login,
                path,
                request -> request.header("Content-Type", "application/xml").POST(BodyPublishers.ofString(xml)));
    }

    JsonNode postCsv(String login, String path, String csv) {
        return Json.read(send(
                        login,
                        path,
                        request -> request.header("Content-Type", "text/csv; charset=UTF-8")
                                .POST(BodyPublishers.ofString(csv)))
                .body());
    }

    private JsonNode json(String login, String path, Object body, Consumer<HttpRequest.Builder> more) {
        return Json.read(send(login, path, request -> {
                    request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(Json.text(body)));
                    more.accept(request);
                })
                .body());
    }

    private HttpResponse<String> send(String login, String path, Consumer<HttpRequest.Builder> with) {
        var builder = HttpRequest.newBuilder(service.resolve(path))
                .timeout(LONGEST)
                .header("Authorization", "Bearer " + tokens.of(login));
        with.accept(builder);
        var request = builder.build();
        var answer = exchange(request);
        if (answer.statusCode() >= 300) {
            throw new RequestRefused(request.method() + " " + request.uri(), answer.statusCode(), answer.body());
        }
        return answer;
    }

    /** Who gets no answer tries again for a while; the Idempotency-Key sees to it that it happens once. */
    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return Patience.of(() -> CLIENT.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException("No answer to %s %s".formatted(request.method(), request.uri()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + request.uri(), e);
        }
    }
}

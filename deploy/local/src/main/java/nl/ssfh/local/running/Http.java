package nl.ssfh.local.running;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The few requests that the platform itself makes. */
final class Http {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Http() {}

    static boolean answersOk(URI address) {
        try {
            return send(HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)))
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Sends, and returns the body of a good answer; any other answer is an exception. */
    static String body(HttpRequest.Builder request) {
        try {
            var response = send(request.timeout(Duration.ofSeconds(30)));
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(
                        "%s answered %d: %s".formatted(response.uri(), response.statusCode(), response.body()));
            }
            return response.body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}

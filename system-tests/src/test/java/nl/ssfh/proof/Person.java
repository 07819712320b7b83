package nl.ssfh.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.UUID;
import nl.ssfh.local.Part;
import nl.ssfh.local.Platform;

/** Somebody who is signed in and uses the public APIs. */
final class Person {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Platform platform;
    private final String login;

    Person(Platform platform, String login) {
        this.platform = platform;
        this.login = login;
    }

    /** Who he is in tokens and mandates. */
    String subject() {
        try {
            var payload = platform.tokens().of(login).split("\\.", -1)[1];
            return JSON.readTree(Base64.getUrlDecoder().decode(payload))
                    .path("sub")
                    .asText();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Answer get(Part service, String path) {
        return send(request(service, path).GET());
    }

    Answer post(Part service, String path, String json) {
        return send(request(service, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json)));
    }

    Answer put(Part service, String path, String type, String body) {
        return send(request(service, path).header("Content-Type", type).PUT(BodyPublishers.ofString(body)));
    }

    Answer postFile(Part service, String path, byte[] xml) {
        return send(request(service, path)
                .header("Content-Type", "application/xml")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(xml)));
    }

    private HttpRequest.Builder request(Part service, String path) {
        return HttpRequest.newBuilder(URI.create(platform.addresses().of(service) + path))
                .header("Authorization", "Bearer " + platform.tokens().of(login));
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    record Answer(HttpResponse<byte[]> response) {

        int status() {
            return response.statusCode();
        }

        byte[] bytes() {
            return response.body();
        }

        JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new IllegalStateException(new String(response.body(), UTF_8), e);
            }
        }

        /** The body of a good answer; anything else fails the test with what it says. */
        JsonNode ok() {
            if (status() / 100 != 2) {
                throw new AssertionError(status() + " " + new String(bytes(), UTF_8));
            }
            return json();
        }

        String id() {
            return ok().path("id").asText();
        }
    }
}

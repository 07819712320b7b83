package nl.ssfh.demo.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import nl.ssfh.local.Addresses;
import nl.ssfh.local.Part;

/** How much each service still has to tell, as its health says. */
final class Outboxes {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Addresses addresses;

    Outboxes(Addresses addresses) {
        this.addresses = addresses;
    }

    /** A service that does not answer may have something to tell. */
    boolean isEmpty(Part service) {
        var health = health(service);
        if (health.isEmpty()) {
            return false;
        }
        for (JsonNode check : health.get().path("checks")) {
            if (check.path("name").asText().equals("outbox")) {
                return check.path("data").path("pending").asLong(-1) == 0;
            }
        }
        throw new IllegalStateException(service.title() + " does not say how much is in its outbox");
    }

    private Optional<JsonNode> health(Part service) {
        var request = HttpRequest.newBuilder(addresses.of(service).resolve("/q/health/ready"))
                .build();
        try {
            return Optional.of(
                    Json.read(client.send(request, BodyHandlers.ofString()).body()));
        } catch (IOException notNow) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package nl.ssfh.demo.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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

    boolean isEmpty(Part service) {
        for (JsonNode check : health(service).path("checks")) {
            if (check.path("name").asText().equals("outbox")) {
                return check.path("data").path("pending").asLong(-1) == 0;
            }
        }
        throw new IllegalStateException(service.title() + " does not say how much is in its outbox");
    }

    private JsonNode health(Part service) {
        var request = HttpRequest.newBuilder(addresses.of(service).resolve("/q/health/ready"))
                .build();
        try {
            return Json.read(client.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(service.title() + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

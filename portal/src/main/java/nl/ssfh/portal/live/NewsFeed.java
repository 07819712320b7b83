package nl.ssfh.portal.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The live updates of notification-service. The clients of the other questions give up where this one only waits. */
@ApplicationScoped
class NewsFeed {

    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI stream;

    NewsFeed(@ConfigProperty(name = "ssfh.notifications-url") URI notifications) {
        this.stream = notifications.resolve("/v1/my-messages/stream");
    }

    /**
     * News for the owner of the token.
     *
     * @param last the last event that he saw; what came since is told first
     */
    InputStream open(String token, @Nullable String last) {
        var request = HttpRequest.newBuilder(stream)
                .timeout(PATIENCE)
                .header("Accept", MediaType.SERVER_SENT_EVENTS)
                .header("Authorization", "Bearer " + token);
        if (last != null && !last.isEmpty()) {
            request.header("Last-Event-ID", last);
        }
        var answer = send(request.build());
        if (answer.statusCode() != OK) {
            throw new WebApplicationException(answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<InputStream> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new ProcessingException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProcessingException(e);
        }
    }
}

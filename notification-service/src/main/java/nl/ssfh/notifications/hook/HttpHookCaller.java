package nl.ssfh.notifications.hook;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Stream;
import nl.ssfh.notifications.domain.HookCaller;
import nl.ssfh.notifications.domain.HookTarget;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * By HTTP, with the headers of Standard Webhooks. It follows no redirects and reads no answer: neither could tell us
 * anything, and both could lead into our own network.
 *
 * <p>The name is looked up right before the call; Java keeps what it found for half a minute, so that the call goes
 * where we looked.
 */
@ApplicationScoped
class HttpHookCaller implements HookCaller {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    private final boolean local;

    HttpHookCaller(@ConfigProperty(name = "ssfh.notifications.webhooks.local") boolean local) {
        this.local = local;
    }

    @Override
    public boolean mayCall(URI target) {
        try {
            return local
                    || Stream.of(InetAddress.getAllByName(target.getHost())).allMatch(HookTarget::isPublic);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    @Override
    public Answer call(URI target, String id, long seconds, String signature, String body) {
        if (!mayCall(target)) {
            return new Answer(false, false, "NOT_ON_THE_INTERNET");
        }
        var request = HttpRequest.newBuilder(target)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(seconds))
                .header("webhook-signature", signature)
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            return new Answer(status >= 200 && status < 300, status == 410, "HTTP_" + status);
        } catch (IOException e) {
            return new Answer(false, false, "NO_ANSWER");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(false, false, "STOPPED");
        }
    }
}

package nl.ssfh.notifications.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.ssfh.notifications.domain.HookCaller;
import nl.ssfh.notifications.domain.NewsKind;
import nl.ssfh.notifications.domain.Patience;
import nl.ssfh.notifications.domain.Webhooks;
import nl.ssfh.notifications.domain.Webhooks.Call;

/**
 * Calls the software of practices, again and again with growing waits until it takes a call. A call that is made
 * twice has the same id.
 */
@ApplicationScoped
public class CallWebhooks {

    private static final String ALGORITHM = "HmacSHA256";
    /** Longer than any call lasts: whoever dies while he calls leaves it to others. */
    private static final Duration MEANWHILE = Duration.ofMinutes(1);

    private final Webhooks webhooks;
    private final HookCaller hooks;
    private final WebhookSettings settings;
    private final Patience patience;
    private final Links links;
    private final ObjectMapper json;
    private final Clock wall;

    CallWebhooks(Webhooks webhooks, HookCaller hooks, WebhookSettings settings, Links links, ObjectMapper json) {
        this.webhooks = webhooks;
        this.hooks = hooks;
        this.settings = settings;
        this.patience = new Patience(settings.firstWait(), settings.longestWait(), settings.tries());
        this.links = links;
        this.json = json;
        this.wall = Clock.systemUTC();
    }

    @Scheduled(every = "${ssfh.notifications.call-webhooks-every}", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    public void run() {
        int made = settings.batch();
        while (made == settings.batch()) {
            var calls = webhooks.take(settings.batch(), MEANWHILE);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                calls.forEach(call -> threads.execute(() -> make(call)));
            }
            made = calls.size();
        }
    }

    private void make(Call call) {
        var id = call.webhook() + "." + call.message();
        long seconds = wall.instant().getEpochSecond();
        var body = body(call);
        var answer =
                hooks.call(URI.create(call.target()), id, seconds, signature(call.webhook(), id, seconds, body), body);
        if (answer.taken()) {
            webhooks.taken(call, answer.words());
        } else if (answer.gone()) {
            Log.infof("Webhook %s is gone, as its server says", call.webhook());
            webhooks.end(call.webhook());
        } else {
            boolean over = patience.isOverAfter(call.tries());
            webhooks.refused(call, answer.words(), over ? null : patience.waitAfter(call.tries()));
        }
    }

    /** As Standard Webhooks defines it: over the id, the time and the body, so that none can be sent anew. */
    private String signature(UUID webhook, String id, long seconds, String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(links.seal("webhook " + webhook), ALGORITHM));
            var signed = mac.doFinal((id + "." + seconds + "." + body).getBytes(UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    private String body(Call call) {
        try {
            return json.writeValueAsString(
                    new Told(call.kind(), call.heardAt(), new Data(call.message(), call.placement())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write a call", e);
        }
    }

    /** Ids only: the software reads the rest from the API, with the rights that it has there. */
    private record Told(NewsKind type, Instant timestamp, Data data) {}

    private record Data(UUID message, UUID placement) {}
}

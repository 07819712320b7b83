package nl.ssfh.notifications.api;

import java.time.Instant;
import java.util.UUID;
import nl.ssfh.notifications.domain.Webhooks.Webhook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the software of a practice is called. */
@Schema(name = "Webhook", description = "Where the software of a practice is called")
public record WebhookView(
        UUID id,
        UUID practice,
        @Schema(examples = "https://his.example/mijn-ssfh") String url,
        Instant createdAt,

        @Schema(description = "Calls that still have to be made", examples = "0")
        long waiting,

        @Schema(description = "Calls that were made in vain too often", examples = "0")
        long givenUp,

        @Schema(description = "What its server last answered; absent before the first call", examples = "HTTP_200")
        @Nullable
        String lastAnswer) {

    static WebhookView of(Webhook webhook) {
        return new WebhookView(
                webhook.id(),
                webhook.practice(),
                webhook.target(),
                webhook.createdAt(),
                webhook.waiting(),
                webhook.givenUp(),
                webhook.lastAnswer());
    }
}

package nl.ssfh.notifications.api;

import java.time.Instant;
import java.util.UUID;
import nl.ssfh.notifications.domain.Inbox;
import nl.ssfh.notifications.domain.Letter;
import nl.ssfh.notifications.domain.NewsKind;
import nl.ssfh.notifications.domain.Recipient;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A message as the person reads it to whom it was told. */
@Schema(name = "InboxMessage", description = "A message as the person reads it to whom it was told")
public record InboxView(
        UUID id,
        UUID placement,
        NewsKind kind,

        @Schema(description = "Whether it is told to the practice or to the student")
        Recipient recipient,

        @Schema(examples = "Uw aanvraag SSFH-2024-000123-7 is ontvangen")
        String subject,

        @Schema(description = "The whole message, without markup", examples = "Wij hebben uw aanvraag ontvangen.")
        String text,

        @Schema(description = "When it became known", examples = "2024-09-16T08:30:00Z")
        Instant heardAt,

        @Schema(description = "When the caller marked it as read; absent before", examples = "2024-09-17T19:02:11Z")
        @Nullable
        Instant readAt) {

    static InboxView of(Inbox.Item item, Letter letter) {
        return new InboxView(
                item.id(),
                item.placement(),
                NewsKind.of(item.news()),
                item.recipient(),
                letter.subject(),
                letter.text(),
                item.heardAt(),
                item.readAt());
    }
}

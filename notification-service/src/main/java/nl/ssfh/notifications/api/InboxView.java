package nl.ssfh.notifications.api;

import java.time.Instant;
import java.util.UUID;
import nl.ssfh.notifications.domain.DeliveryState;
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

        @Schema(description = "Whether it is told to the practice, the student or the fund")
        Recipient recipient,

        @Schema(examples = "Uw aanvraag SSFH-2024-000123-7 is ontvangen")
        String subject,

        @Schema(description = "The whole message, without markup", examples = "Wij hebben uw aanvraag ontvangen.")
        String text,

        @Schema(description = "When it became known", examples = "2024-09-16T08:30:00Z")
        Instant heardAt,

        @Schema(description = "When the caller marked it as read; absent before", examples = "2024-09-17T19:02:11Z")
        @Nullable
        Instant readAt,

        @Schema(
                description = "Why it is told to the caller",
                examples = "U krijgt deze mail omdat er een aanvraag is gedaan voor een stage in uw praktijk.")
        String why,

        @Schema(description = "What became of the mail that tells the same; KEPT when it is read here only")
        DeliveryState mail,

        @Schema(
                description = "When the mail was sent or given up; absent while it waits",
                examples = "2024-09-16T08:31:00Z")
        @Nullable
        Instant mailEndedAt) {

    static InboxView of(Inbox.Item item, Letter letter) {
        return new InboxView(
                item.id(),
                item.placement(),
                NewsKind.of(item.news()),
                item.recipient(),
                letter.subject(),
                letter.text(),
                item.heardAt(),
                item.readAt(),
                letter.why(),
                item.mail(),
                item.mailEndedAt());
    }
}

package nl.ssfh.notifications.api;

import java.time.Instant;
import java.util.UUID;
import nl.ssfh.notifications.domain.Channel;
import nl.ssfh.notifications.domain.DeliveryState;
import nl.ssfh.notifications.domain.Language;
import nl.ssfh.notifications.domain.MessageLog;
import nl.ssfh.notifications.domain.NewsKind;
import nl.ssfh.notifications.domain.Recipient;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A message as fund staff see it. */
@Schema(description = "A message as fund staff see it")
public record MessageView(
        UUID id,
        UUID placement,
        NewsKind kind,
        Recipient recipient,
        Channel channel,
        DeliveryState state,
        int tries,
        @Nullable String reason,

        @Schema(description = "What the reason means", examples = "De mailserver van de ontvanger weigert deze mail.")
        @Nullable
        String reasonNl,

        @Schema(description = "What the reason means", examples = "The reader's mail server refuses this mail.")
        @Nullable
        String reasonEn,

        @Nullable Language language,
        Instant heardAt,
        Instant dueAt,
        @Nullable Instant endedAt) {

    static MessageView of(MessageLog.Entry entry) {
        var words = TroubleWords.of(entry.reason());
        return new MessageView(
                entry.id(),
                entry.placement(),
                entry.kind(),
                entry.recipient(),
                entry.channel(),
                entry.state(),
                entry.tries(),
                entry.reason(),
                words == null ? null : words.nl(),
                words == null ? null : words.en(),
                entry.language(),
                entry.heardAt(),
                entry.dueAt(),
                entry.endedAt());
    }
}

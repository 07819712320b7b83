package nl.ssfh.notifications.api;

import nl.ssfh.notifications.domain.DeliveryState;
import nl.ssfh.notifications.domain.Language;
import nl.ssfh.notifications.domain.MessageLog;
import nl.ssfh.notifications.domain.NewsKind;
import nl.ssfh.notifications.domain.Recipient;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many messages are alike. The language is known once a message was sent. */
@Schema(description = "How many messages are alike. The language is known once a message was sent")
public record CountView(
        NewsKind kind, @Nullable Language language, Recipient recipient, DeliveryState state, long count) {

    static CountView of(MessageLog.Count count) {
        return new CountView(count.kind(), count.language(), count.recipient(), count.state(), count.count());
    }
}

package nl.ssfh.notifications.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was told to whom, when, and what still waits. */
public interface MessageLog {

    /** In the order in which the news came. */
    List<Entry> after(UUID message, @Nullable UUID placement, int most);

    List<Count> counts();

    /**
     * One message.
     *
     * @param reason why it waits or was given up, absent when nothing went wrong
     * @param language known once it was sent
     * @param dueAt its next turn
     * @param endedAt when it was sent or given up
     */
    record Entry(
            UUID id,
            UUID placement,
            NewsKind kind,
            Recipient recipient,
            Channel channel,
            DeliveryState state,
            int tries,
            @Nullable String reason,
            @Nullable Language language,
            Instant heardAt,
            Instant dueAt,
            @Nullable Instant endedAt) {}

    record Count(NewsKind kind, @Nullable Language language, Recipient recipient, DeliveryState state, long count) {}
}

package nl.ssfh.notifications.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was told to whom, when, and what still waits. */
public interface MessageLog {

    /** In the order in which the news came. */
    List<Entry> after(UUID message, Wanted wanted, int most);

    /** What was told to whom by a message. */
    Optional<Told> told(UUID message);

    /** How many messages of each kind practices were told on a day. */
    Map<NewsKind, Long> toldToPractices(LocalDate day);

    /** Only those about a placement, or as far as this; all of them when both are absent. */
    record Wanted(@Nullable UUID placement, @Nullable DeliveryState state) {}

    record Told(UUID id, NewsKind kind, Person reader) {}

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

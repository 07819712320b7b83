package nl.ssfh.notifications.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where software of practices hears that there is a message, and what became of telling it. */
public interface Webhooks {

    Webhook add(UUID practice, String target, String by);

    Optional<Webhook> find(UUID id);

    List<Webhook> of(UUID practice);

    /** It is called no more, also for what still waits. */
    void end(UUID id);

    /**
     * Calls that are due; others do not get them while they are being made.
     *
     * @param meanwhile for how long
     */
    List<Call> take(int most, Duration meanwhile);

    void taken(Call call, String answer);

    /**
     * It is called again later, or given up.
     *
     * @param wait absent when it is given up
     */
    void refused(Call call, String answer, @Nullable Duration wait);

    /**
     * One of them.
     *
     * @param waiting calls that still have to be made
     * @param givenUp calls that were made in vain as often as they are
     * @param lastAnswer what its server last answered, absent before the first
     */
    record Webhook(
            UUID id,
            UUID practice,
            String target,
            Instant createdAt,
            long waiting,
            long givenUp,
            @Nullable String lastAnswer) {}

    /** A call to make. */
    record Call(UUID webhook, String target, UUID message, NewsKind kind, UUID placement, Instant heardAt, int tries) {}
}

package nl.ssfh.notifications.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people can read when they are signed in, whether a mail went out or not. Invitations only go by mail. */
public interface Inbox {

    /** The youngest news first, beginning with what is older than the given message. */
    List<Item> of(Reader reader, UUID before, int most);

    /** Who the reader is, as messages name him. */
    List<Person> persons(Reader reader);

    /** What is younger than the given message, the oldest first. */
    List<Arrival> since(Reader reader, UUID after, int most);

    /** False when there is no such message for this person. */
    boolean markRead(Reader reader, UUID message);

    /** From now on a student reads what is told him of his placement. */
    void open(UUID placement, String subject);

    /**
     * Who reads.
     *
     * @param subject of his token
     * @param practices that he acts for
     * @param officer whether he reads what the fund's own people are told
     */
    record Reader(String subject, List<UUID> practices, boolean officer) {
        public Reader {
            practices = List.copyOf(practices);
        }
    }

    /**
     * One message.
     *
     * @param reference of the claim, absent as long as it was not heard of
     * @param readAt when this person read it, absent when he did not
     * @param mail how far the mail is that tells the same
     * @param mailEndedAt when that mail was sent or given up, absent while it waits
     */
    record Item(
            UUID id,
            UUID placement,
            Recipient recipient,
            News news,
            @Nullable String reference,
            Instant heardAt,
            @Nullable Instant readAt,
            DeliveryState mail,
            @Nullable Instant mailEndedAt) {}
}

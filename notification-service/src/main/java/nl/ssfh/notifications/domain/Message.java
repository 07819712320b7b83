package nl.ssfh.notifications.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;

/**
 * News for one kind of recipient, by one channel: there is never a second of the same.
 *
 * @param event names the fact that is told; the same fact always has the same name
 * @param placement what it is about: a placement, or something else that has no placement
 * @param person who reads it: the practice, the student by his placement, or {@link #OFFICERS}
 */
public record Message(UUID event, UUID placement, UUID person, Recipient recipient, Channel channel, News news) {

    /** All officers of the fund together. */
    public static final UUID OFFICERS = new UUID(0, 0);

    /** One message for each to whom the news matters. */
    public static List<Message> about(UUID placement, UUID practice, News news) {
        var event = UUID.nameUUIDFromBytes((placement + "/" + news.identity()).getBytes(UTF_8));
        return news.recipients().stream()
                .map(recipient -> new Message(
                        event, placement, person(recipient, placement, practice), recipient, Channel.MAIL, news))
                .toList();
    }

    private static UUID person(Recipient recipient, UUID placement, UUID practice) {
        return switch (recipient) {
            case PRACTICE -> practice;
            case STUDENT -> placement;
            case OFFICER -> OFFICERS;
        };
    }

    public NewsKind kind() {
        return NewsKind.of(news);
    }
}

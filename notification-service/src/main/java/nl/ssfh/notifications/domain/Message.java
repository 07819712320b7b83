package nl.ssfh.notifications.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;

/**
 * News for one kind of recipient, by one channel: there is never a second of the same.
 *
 * @param event names the fact that is told; the same fact always has the same name
 */
public record Message(UUID event, UUID placement, Recipient recipient, Channel channel, News news) {

    /** One message for each to whom the news matters. */
    public static List<Message> about(UUID placement, News news) {
        var event = UUID.nameUUIDFromBytes((placement + "/" + news.identity()).getBytes(UTF_8));
        return news.recipients().stream()
                .map(recipient -> new Message(event, placement, recipient, Channel.MAIL, news))
                .toList();
    }

    public NewsKind kind() {
        return NewsKind.of(news);
    }
}

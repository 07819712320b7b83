package nl.ssfh.notifications.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way.
 *
 * @param reference of the claim on the placement, absent as long as the claim was not heard of
 * @param tries how often it was tried in vain
 */
public record WaitingMessage(
        UUID id,
        UUID placement,
        Person reader,
        News news,
        @Nullable String reference,
        int tries,
        Manner manner) {

    public Recipient recipient() {
        return reader.recipient();
    }

    public NewsKind kind() {
        return NewsKind.of(news);
    }

    /** By which its mail is known: the same for every try, another one each time an officer sends it again. */
    public String mailId() {
        return manner.round() == 0 ? id.toString() : id + "." + manner.round();
    }

    /** What must reach a person goes by mail; then counts what he chose, and then whether it calls for a mail at all. */
    public Way way() {
        var chosen = manner.wish().way();
        if (kind().isMandatory()) {
            return Way.MAIL;
        } else if (chosen != null) {
            return chosen;
        } else if (!news.callsForMail(recipient())) {
            return Way.INBOX;
        }
        return manner.wish().digest() ? Way.DIGEST : Way.MAIL;
    }

    /**
     * How it is to be told.
     *
     * @param mailsThisHour how many its reader got already
     * @param gathered it waited to be told together with others
     * @param round how often an officer had it sent again
     */
    public record Manner(Wish wish, int mailsThisHour, boolean gathered, int round) {

        public static final Manner PLAIN = new Manner(Wish.NONE, 0, false, 0);
    }
}

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
        Recipient recipient,
        News news,
        @Nullable String reference,
        int tries) {

    /** Otherwise it is read in the inbox only. */
    public boolean callsForMail() {
        return NewsKind.of(news).isMandatory() || news.callsForMail(recipient);
    }
}

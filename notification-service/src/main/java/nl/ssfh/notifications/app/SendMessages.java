package nl.ssfh.notifications.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import nl.ssfh.notifications.domain.Addresses;
import nl.ssfh.notifications.domain.Outgoing;
import nl.ssfh.notifications.domain.PartDown;
import nl.ssfh.notifications.domain.WaitingMessage;

/** Sends what is due, one batch at a time. */
@ApplicationScoped
public class SendMessages {

    private final Outgoing outgoing;
    private final Addresses addresses;
    private final Delivery delivery;
    private final Sorter sorter;
    private final PostSettings settings;

    SendMessages(Outgoing outgoing, Addresses addresses, Delivery delivery, Sorter sorter, PostSettings settings) {
        this.outgoing = outgoing;
        this.addresses = addresses;
        this.delivery = delivery;
        this.sorter = sorter;
        this.settings = settings;
    }

    /**
     * Returns when a batch is through. Throws {@link PartDown} when it had to be left.
     *
     * @param stop when true, no further mail is begun; what was begun is finished
     */
    public Passed sendBatch(BooleanSupplier stop) {
        try (var batch = outgoing.take(settings.batch())) {
            var mails = sorter.mails(batch.messages());
            if (!mails.isEmpty()) {
                send(mails, stop);
            }
            return new Passed(batch.messages().size(), mails.size());
        }
    }

    /** What one placement is told goes one after the other, so that nobody hears of a decision before the claim. */
    private void send(List<WaitingMessage> messages, BooleanSupplier stop) {
        var groups = messages.stream()
                .collect(Collectors.groupingBy(SendMessages::group, LinkedHashMap::new, Collectors.toList()));
        var found = addresses.of(Addresses.Wanted.of(messages));
        new Round(delivery, found, settings.parallel(), stop).send(groups.values());
    }

    /**
     * What was done.
     *
     * @param messages that were due
     * @param mails that they became; the others wait, or stay in the inbox
     */
    public record Passed(int messages, int mails) {}

    private static Object group(WaitingMessage message) {
        return message.manner().gathered() ? message.reader() : message.placement();
    }
}

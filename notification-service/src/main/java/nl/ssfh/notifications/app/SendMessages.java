package nl.ssfh.notifications.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import nl.ssfh.notifications.domain.Addresses;
import nl.ssfh.notifications.domain.DeliveryState;
import nl.ssfh.notifications.domain.Outgoing;
import nl.ssfh.notifications.domain.PartDown;
import nl.ssfh.notifications.domain.WaitingMessage;

/** Sends what is due, one batch at a time. */
@ApplicationScoped
public class SendMessages {

    private final Outgoing outgoing;
    private final Addresses addresses;
    private final Delivery delivery;
    private final PostSettings settings;

    SendMessages(Outgoing outgoing, Addresses addresses, Delivery delivery, PostSettings settings) {
        this.outgoing = outgoing;
        this.addresses = addresses;
        this.delivery = delivery;
        this.settings = settings;
    }

    /**
     * Returns when a batch is through: false when nothing was due. Throws {@link PartDown} when it had to be left.
     *
     * @param stop when true, no further mail is begun; what was begun is finished
     */
    public boolean sendBatch(BooleanSupplier stop) {
        try (var batch = outgoing.take(settings.batch())) {
            if (batch.messages().isEmpty()) {
                return false;
            }
            send(batch.messages(), stop);
            return true;
        }
    }

    /** What one placement is told goes one after the other, so that nobody hears of a decision before the claim. */
    private void send(List<WaitingMessage> messages, BooleanSupplier stop) {
        var byReader = messages.stream().collect(Collectors.partitioningBy(WaitingMessage::callsForMail));
        byReader.getOrDefault(false, List.of())
                .forEach(message -> outgoing.giveUp(message.id(), DeliveryState.KEPT, "INBOX_ONLY"));
        mail(byReader.getOrDefault(true, List.of()), stop);
    }

    private void mail(List<WaitingMessage> messages, BooleanSupplier stop) {
        var byPlacement = messages.stream()
                .collect(Collectors.groupingBy(WaitingMessage::placement, LinkedHashMap::new, Collectors.toList()));
        var found = addresses.of(Addresses.Wanted.of(messages));
        new Round(delivery, found, settings.parallel(), stop).send(byPlacement.values());
    }
}

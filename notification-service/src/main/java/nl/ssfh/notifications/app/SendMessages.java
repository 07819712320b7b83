package nl.ssfh.notifications.app;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import nl.ssfh.notifications.domain.Addresses;
import nl.ssfh.notifications.domain.Outgoing;
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
     * Returns when the batch is through.
     *
     * @param stop when true, no further mail is begun; what was begun is finished
     */
    public Result sendBatch(BooleanSupplier stop) {
        try (var batch = outgoing.take(settings.batch())) {
            return batch.messages().isEmpty() ? Result.NOTHING_DUE : send(batch.messages(), stop);
        } catch (Addresses.Unavailable e) {
            Log.warnf("Messages wait for claims-service: %s", e.getMessage());
            return Result.OUTAGE;
        }
    }

    /** What one placement is told goes one after the other, so that nobody hears of a decision before the claim. */
    private Result send(List<WaitingMessage> messages, BooleanSupplier stop) {
        var byPlacement = messages.stream()
                .collect(Collectors.groupingBy(WaitingMessage::placement, LinkedHashMap::new, Collectors.toList()));
        var round = new Round(delivery, addresses.of(byPlacement.keySet()), settings.parallel(), stop);
        round.send(byPlacement.values());
        return round.metOutage() ? Result.OUTAGE : Result.SENT;
    }

    /** What became of a batch. */
    public enum Result {
        NOTHING_DUE,
        SENT,
        /** A part that is needed is down: there is no use in going on at once. */
        OUTAGE
    }
}

package nl.ssfh.platform.inbox;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nl.ssfh.platform.inbox.Arrival.Unreadable;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * Takes batches from Kafka: one transaction for a batch, and one by one when a batch fails.
 *
 * <p>Trouble that passes, such as a database that restarts, is waited out. An event that cannot be handled is
 * parked, and so are later events with its key until it is replayed; everything else goes on.
 */
@ApplicationScoped
public class Intake {

    private static final int TRIES = 3;

    private final Inbox inbox;
    private final ParkedEvents parked;

    Intake(Inbox inbox, ParkedEvents parked) {
        this.inbox = inbox;
        this.parked = parked;
    }

    /** Returns when every message has taken effect, was known, or is parked: then Kafka may be acknowledged. */
    public void take(ConsumerRecords<String, byte[]> messages, Listener listener) {
        var batch = new ArrayList<Arrival>(messages.count());
        messages.forEach(message -> batch.add(Arrival.of(message)));
        try {
            inTransaction(batch, listener);
        } catch (RuntimeException e) {
            Log.debugf(e, "A batch of %d from %s is taken one by one", batch.size(), listener.topic());
            batch.forEach(each -> takeAlone(each, listener));
        }
    }

    private void inTransaction(List<Arrival> batch, Listener listener) {
        QuarkusTransaction.requiringNew().run(() -> {
            var waiting = parked.keys(listener.topic());
            for (var each : batch) {
                if (!handle(each, listener, waiting.contains(each.key())) && each.key() != null) {
                    waiting.add(each.key());
                }
            }
        });
    }

    /** False when the message was parked. */
    private boolean handle(Arrival arrival, Listener listener, boolean keyWaits) {
        try {
            var id = arrival.eventId();
            if (keyWaits) {
                parked.add(arrival, "waits for an earlier event with its key", null);
                return false;
            }
            var event = arrival.event();
            if (inbox.accept(id)) {
                listener.on(event);
            }
            return true;
        } catch (Unreadable e) {
            parked.add(arrival, e.getMessage(), null);
            Log.errorf("Parked %s-%d@%d: %s", arrival.topic(), arrival.partition(), arrival.position(), e.getMessage());
            return false;
        }
    }

    private void takeAlone(Arrival arrival, Listener listener) {
        for (int attempt = 1; ; attempt++) {
            try {
                inTransaction(List.of(arrival), listener);
                return;
            } catch (RuntimeException e) {
                if (Transience.of(e)) {
                    Log.warnf(
                            "%s waits: %s", listener.topic(), Transience.root(e).getMessage());
                    attempt = 0;
                } else if (attempt >= TRIES) {
                    park(arrival, e);
                    return;
                }
                Transience.pause();
            }
        }
    }

    private void park(Arrival arrival, RuntimeException cause) {
        var reason = Transience.root(cause).toString();
        QuarkusTransaction.requiringNew().run(() -> parked.add(arrival, reason, cause));
        Log.errorf(cause, "Parked %s %s of %s", arrival.type(), arrival.id(), arrival.key());
    }
}

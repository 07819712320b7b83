package nl.ssfh.notifications.app;

import io.quarkus.logging.Log;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import nl.ssfh.notifications.domain.Addresses;
import nl.ssfh.notifications.domain.WaitingMessage;

/** One batch on its way: several mails at once, none begun any more after an outage or when asked to stop. */
final class Round {

    private final Delivery delivery;
    private final Addresses.Found addresses;
    private final Semaphore places;
    private final BooleanSupplier stop;
    private volatile boolean outage;

    Round(Delivery delivery, Addresses.Found addresses, int parallel, BooleanSupplier stop) {
        this.delivery = delivery;
        this.addresses = addresses;
        this.places = new Semaphore(parallel);
        this.stop = stop;
    }

    /** Returns when all are through. */
    void send(Collection<List<WaitingMessage>> groups) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            groups.forEach(group -> threads.execute(() -> sendInOrder(group)));
        }
    }

    boolean metOutage() {
        return outage;
    }

    private synchronized void stopForOutage() {
        if (!outage) {
            Log.warn("Messages wait for the mail server");
        }
        outage = true;
    }

    private void sendInOrder(List<WaitingMessage> group) {
        places.acquireUninterruptibly();
        try {
            for (var message : group) {
                if (outage || stop.getAsBoolean()) {
                    return;
                }
                if (!delivery.deliver(message, addresses.of(message.placement(), message.recipient()))) {
                    stopForOutage();
                }
            }
        } catch (RuntimeException e) {
            outage = true;
            Log.errorf(
                    e,
                    "The post stopped at a message of placement %s",
                    group.getFirst().placement());
        } finally {
            places.release();
        }
    }
}

package nl.ssfh.notifications.app;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import nl.ssfh.notifications.domain.Addresses;
import nl.ssfh.notifications.domain.WaitingMessage;
import org.jspecify.annotations.Nullable;

/** One batch on its way: several mails at once, none begun any more after trouble or when asked to stop. */
final class Round {

    private final Delivery delivery;
    private final Addresses.Found addresses;
    private final Semaphore places;
    private final BooleanSupplier stop;
    private final AtomicReference<@Nullable RuntimeException> trouble = new AtomicReference<>();

    Round(Delivery delivery, Addresses.Found addresses, int parallel, BooleanSupplier stop) {
        this.delivery = delivery;
        this.addresses = addresses;
        this.places = new Semaphore(parallel);
        this.stop = stop;
    }

    /** Returns when all are through, and throws the first trouble that ended it. */
    void send(Collection<List<WaitingMessage>> groups) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            groups.forEach(group -> threads.execute(() -> sendInOrder(group)));
        }
        var met = trouble.get();
        if (met != null) {
            throw met;
        }
    }

    private void sendInOrder(List<WaitingMessage> group) {
        places.acquireUninterruptibly();
        try {
            if (group.getFirst().manner().gathered()) {
                if (trouble.get() == null && !stop.getAsBoolean()) {
                    delivery.deliverTogether(group, addresses.of(group.getFirst()));
                }
                return;
            }
            for (var message : group) {
                if (trouble.get() != null || stop.getAsBoolean()) {
                    return;
                }
                delivery.deliver(message, addresses.of(message));
            }
        } catch (RuntimeException e) {
            trouble.compareAndSet(null, e);
        } finally {
            places.release();
        }
    }
}

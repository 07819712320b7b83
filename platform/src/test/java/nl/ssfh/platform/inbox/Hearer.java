package nl.ssfh.platform.inbox;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.ssfh.contracts.Event;
import nl.ssfh.contracts.PayoutEvent.InstalmentReturned;
import nl.ssfh.contracts.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A service that keeps what it hears, and cannot handle some of it until told otherwise. */
@ApplicationScoped
public class Hearer implements Listener {

    static final List<InstalmentReturned> HEARD = new CopyOnWriteArrayList<>();
    static final Set<UUID> IMPOSSIBLE = ConcurrentHashMap.newKeySet();

    private final Intake intake;

    Hearer(Intake intake) {
        this.intake = intake;
    }

    @Incoming(Topics.PAYOUTS)
    @Blocking
    public void receive(ConsumerRecords<String, byte[]> messages) {
        intake.take(messages, this);
    }

    @Override
    public String topic() {
        return Topics.PAYOUTS;
    }

    @Override
    public void on(Event event) {
        if (event instanceof InstalmentReturned returned) {
            if (IMPOSSIBLE.contains(returned.instalment())) {
                throw new IllegalStateException("instalment " + returned.instalment() + " is unknown");
            }
            HEARD.add(returned);
        }
    }
}

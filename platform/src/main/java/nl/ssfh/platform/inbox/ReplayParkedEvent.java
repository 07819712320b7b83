package nl.ssfh.platform.inbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.inbox.Arrival.Unreadable;
import nl.ssfh.platform.problem.Problem;

/** Lets a parked event, and all that wait behind it, take effect after its cause was mended. */
@ApplicationScoped
class ReplayParkedEvent {

    private final ParkedEvents parked;
    private final Inbox inbox;
    private final Audit audit;
    private final List<Listener> listeners;

    ReplayParkedEvent(ParkedEvents parked, Inbox inbox, Audit audit, @All List<Listener> listeners) {
        this.parked = parked;
        this.inbox = inbox;
        this.audit = audit;
        this.listeners = listeners;
    }

    /** How many took effect: all that wait with the key, or none. */
    @Transactional
    int replay(UUID id) {
        var first = parked.find(id).orElseThrow(Problem::notFound);
        var waiting = parked.withKeyOf(first);
        for (var event : waiting) {
            replay(event);
        }
        audit.record("replay", "parked-event", id, null, Map.of("events", waiting.size()));
        return waiting.size();
    }

    private void replay(ParkedEvent event) {
        try {
            var arrival = event.arrival();
            if (inbox.accept(arrival.eventId())) {
                listener(arrival.topic()).on(arrival.event());
            }
            parked.remove(event.id());
        } catch (Unreadable e) {
            throw stillFails(event, e);
        } catch (RuntimeException e) {
            throw Transience.of(e) ? e : stillFails(event, e);
        }
    }

    private static RuntimeException stillFails(ParkedEvent event, Exception cause) {
        return Problem.of(
                Status.CONFLICT,
                "still-fails",
                "Event " + event.id() + " still cannot be handled: " + cause.getMessage(),
                "Gebeurtenis " + event.id() + " kan nog steeds niet worden verwerkt: " + cause.getMessage());
    }

    private Listener listener(String topic) {
        return listeners.stream()
                .filter(each -> each.topic().equals(topic))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody hears " + topic + " here"));
    }
}

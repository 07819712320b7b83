package nl.ssfh.notifications.app;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.ssfh.notifications.domain.Arrival;
import nl.ssfh.notifications.domain.Arrivals;
import nl.ssfh.notifications.domain.Inbox;
import nl.ssfh.notifications.domain.Inbox.Reader;
import nl.ssfh.notifications.domain.Person;
import nl.ssfh.platform.inbox.Transience;
import org.jspecify.annotations.Nullable;

/** Tells those who are looking now that there is a message for them. */
@ApplicationScoped
public class TellLive {

    private static final Duration LOOK_UP = Duration.ofSeconds(1);
    private static final int MOST_MISSED = 200;

    /** How much later than a younger message an older one may be committed. */
    private static final Duration LATEST_COMMIT = Duration.ofSeconds(10);

    private final Arrivals arrivals;
    private final Inbox inbox;
    private final Map<Person, Set<LiveStream>> streams = new ConcurrentHashMap<>();
    private final Thread thread = Thread.ofPlatform().name("live").daemon().unstarted(this::hear);
    private volatile boolean stopping;

    TellLive(Arrivals arrivals, Inbox inbox) {
        this.arrivals = arrivals;
        this.inbox = inbox;
    }

    /** What the reader is told from now on; he closes it. */
    @Transactional
    public LiveStream open(Reader reader) {
        var persons = inbox.persons(reader);
        var stream = new LiveStream(reader.subject(), gone -> persons.forEach(person -> leave(person, gone)));
        persons.forEach(person -> streams.compute(person, (_, known) -> joined(known, stream)));
        return stream;
    }

    /** What came after the last that he saw, or so shortly before it that he may not have seen it; at most so much. */
    @Transactional
    public List<Arrival> missed(Reader reader, LiveStream stream, UUID last) {
        var found = inbox.since(reader, shortlyBefore(last), MOST_MISSED);
        return stream.catchUp(
                found.stream().filter(each -> !each.id().equals(last)).toList());
    }

    /** The first 48 bits of an id tell in milliseconds when it was given. */
    private static UUID shortlyBefore(UUID id) {
        long moment = (id.getMostSignificantBits() >>> Short.SIZE) - LATEST_COMMIT.toMillis();
        return new UUID(Math.max(0, moment) << Short.SIZE, 0);
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        endAll();
    }

    private void hear() {
        while (!stopping) {
            try (var hearing = arrivals.hear()) {
                endAll();
                while (!stopping) {
                    hearing.next(LOOK_UP).forEach(this::tell);
                }
            } catch (RuntimeException e) {
                if (!stopping) {
                    Log.warnf("Live updates wait: %s", e.getMessage());
                    Transience.pause();
                }
            }
        }
    }

    private void tell(Arrival arrival) {
        if (!arrival.kind().isOnlyByMail()) {
            streams.getOrDefault(arrival.reader(), Set.of()).forEach(stream -> stream.tell(arrival));
        }
    }

    private void endAll() {
        streams.values().forEach(each -> each.forEach(LiveStream::end));
    }

    private static Set<LiveStream> joined(@Nullable Set<LiveStream> known, LiveStream stream) {
        var all = known == null ? ConcurrentHashMap.<LiveStream>newKeySet() : known;
        all.add(stream);
        return all;
    }

    private void leave(Person person, LiveStream stream) {
        streams.computeIfPresent(person, (_, known) -> {
            known.remove(stream);
            return known.isEmpty() ? null : known;
        });
    }
}

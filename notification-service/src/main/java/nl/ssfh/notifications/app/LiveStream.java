package nl.ssfh.notifications.app;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.ssfh.notifications.domain.Arrival;

/**
 * What one person is told live, in a line that he takes from.
 *
 * <p>Who takes too slowly, or whose process was deaf for a while, is ended: he comes again with the last he saw, and
 * gets what he missed.
 */
public final class LiveStream implements AutoCloseable {

    private static final int MOST_WAITING = 200;

    private final BlockingQueue<Arrival> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Set<UUID> missed = new HashSet<>();
    private final String subject;
    private final Runnable leave;
    private volatile boolean ended;

    LiveStream(String subject, Consumer<LiveStream> leave) {
        this.subject = subject;
        this.leave = () -> leave.accept(this);
    }

    void tell(Arrival arrival) {
        if (!subject.equals(arrival.notFor()) && !waiting.offer(arrival)) {
            end();
        }
    }

    /** It may be told live too, while it is looked up. */
    List<Arrival> catchUp(List<Arrival> found) {
        found.forEach(each -> missed.add(each.id()));
        return found;
    }

    /** The next, or nothing when the time is over. */
    public Optional<Arrival> next(Duration atMost) throws InterruptedException {
        var next = waiting.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
        return Optional.ofNullable(next).filter(arrival -> !missed.contains(arrival.id()));
    }

    void end() {
        ended = true;
    }

    /** It ends once all that waits is taken. */
    public boolean isOver() {
        return ended && waiting.isEmpty();
    }

    @Override
    public void close() {
        leave.run();
    }
}

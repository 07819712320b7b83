package nl.ssfh.portal.apis;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Questions that are asked at the same time for the parts of one page, on behalf of who looks at it. A service that is
 * slow or away costs the page its own part and no more than {@link #PATIENCE}.
 */
public final class Together {

    static final Duration PATIENCE = Duration.ofSeconds(2);

    private Together() {}

    /** Asks now, and goes on; the question sees the visit that asks. */
    public static <T> Part<T> ask(Supplier<T> question) {
        var visit = Arc.container().requestContext().getState();
        return begin(() -> during(visit, question), PATIENCE);
    }

    static <T> Part<T> begin(Supplier<T> question, Duration patience) {
        var answer = new FutureTask<>(question::get);
        Thread.ofVirtual().start(answer);
        return new Part<>(answer, System.nanoTime() + patience.toNanos());
    }

    private static <T> T during(ContextState visit, Supplier<T> question) {
        var context = Arc.container().requestContext();
        context.activate(visit);
        try {
            return question.get();
        } finally {
            context.deactivate();
        }
    }

    /**
     * A part of a page that may be on its way still.
     *
     * @param due the nanosecond after which nobody waits for it
     */
    public record Part<T>(FutureTask<T> answer, long due) {

        /** The answer; null when there is none in time. What a service refuses is thrown. */
        public @Nullable T orNull() {
            return Reach.orNull(this::get);
        }

        /** The answer, without which there is no page. */
        public T get() {
            try {
                return answer.get(due - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                answer.cancel(true);
                throw new ProcessingException(e);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ProcessingException(e);
            }
        }
    }
}

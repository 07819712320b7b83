package nl.ssfh.demo.year;

import java.util.ArrayList;
import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Several people at work at once. */
final class Parallel {

    /** More do not get more done on two cores. */
    private static final int PEOPLE = 8;

    private Parallel() {}

    /** Returns when all is done; the first failure is thrown then. */
    static <T> void each(Collection<T> things, Consumer<T> work) {
        var desks = new Semaphore(PEOPLE);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (T thing : things) {
                running.add(people.submit(() -> {
                    desks.acquireUninterruptibly();
                    try {
                        work.accept(thing);
                    } finally {
                        desks.release();
                    }
                }));
            }
            running.forEach(Parallel::await);
        }
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

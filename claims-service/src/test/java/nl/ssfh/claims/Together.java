package nl.ssfh.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Lets many callers ask at the same moment. */
public final class Together {

    private Together() {}

    public static <T> List<T> all(int callers, IntFunction<T> ask) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(callers)) {
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < callers; i++) {
                int caller = i;
                Callable<T> call = () -> {
                    start.await();
                    return ask.apply(caller);
                };
                running.add(threads.submit(call));
            }
            start.countDown();
            return running.stream().map(Together::get).toList();
        }
    }

    private static <T> T get(Future<T> running) {
        try {
            return running.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

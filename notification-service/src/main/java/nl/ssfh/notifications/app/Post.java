package nl.ssfh.notifications.app;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.ssfh.notifications.app.SendMessages.Result;
import nl.ssfh.notifications.domain.Patience;

/**
 * Keeps sending as long as the service runs: at once while there is something, after a rest when there is nothing,
 * and after growing waits while a part that is needed is down.
 */
@ApplicationScoped
class Post {

    private static final Duration FAREWELL = Duration.ofSeconds(30);

    private final SendMessages sendMessages;
    private final PostSettings settings;
    private final Patience outages;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("post").daemon().unstarted(this::run);

    Post(SendMessages sendMessages, PostSettings settings) {
        this.sendMessages = sendMessages;
        this.settings = settings;
        this.outages = new Patience(settings.firstWait(), settings.longestOutageWait(), Integer.MAX_VALUE);
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    /** Lets the mails that are on their way be recorded: an interrupted one would be sent again. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        thread.join(FAREWELL);
    }

    private void run() {
        int failures = 0;
        while (!isStopping()) {
            var result = sendBatch();
            failures = result == Result.OUTAGE ? failures + 1 : 0;
            pause(
                    switch (result) {
                        case SENT -> Duration.ZERO;
                        case NOTHING_DUE -> settings.rest();
                        case OUTAGE -> outages.waitAfter(failures);
                    });
        }
    }

    private Result sendBatch() {
        try {
            return sendMessages.sendBatch(this::isStopping);
        } catch (RuntimeException e) {
            Log.warnf("The post waits: %s", e.getMessage());
            return Result.OUTAGE;
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void pause(Duration wait) {
        try {
            stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }
}

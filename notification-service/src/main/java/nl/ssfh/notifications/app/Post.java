package nl.ssfh.notifications.app;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.ssfh.notifications.domain.PartDown;
import nl.ssfh.notifications.domain.Patience;
import org.jspecify.annotations.Nullable;

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
    private final Pace pace;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("post").daemon().unstarted(this::run);
    private int failures;

    Post(SendMessages sendMessages, PostSettings settings) {
        this.sendMessages = sendMessages;
        this.settings = settings;
        this.pace = new Pace(settings.perMinute());
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
        while (!isStopping()) {
            pause(sendBatch());
        }
    }

    /** How long to wait before the next. */
    private Duration sendBatch() {
        try {
            long begun = System.nanoTime();
            var passed = sendMessages.sendBatch(this::isStopping);
            var wait = passed.messages() == 0
                    ? settings.rest()
                    : pace.restAfter(passed.mails(), Duration.ofNanos(System.nanoTime() - begun));
            if (failures > 0) {
                Log.infof("The post goes on after %d tries", failures);
            }
            failures = 0;
            return wait;
        } catch (PartDown e) {
            return outage(e.getMessage(), null);
        } catch (RuntimeException e) {
            return outage(e.getMessage(), e);
        }
    }

    /** Said once, when it begins; the messages themselves show that they wait. */
    private Duration outage(@Nullable String sentence, @Nullable RuntimeException cause) {
        failures++;
        if (failures == 1) {
            Log.warnf(cause, "The post waits: %s", sentence);
        }
        return outages.waitAfter(failures);
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

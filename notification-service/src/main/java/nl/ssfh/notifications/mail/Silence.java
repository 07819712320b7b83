package nl.ssfh.notifications.mail;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Counts mails in a row that the server left without an answer.
 *
 * <p>Their connections stay taken, because the mail client waits for ever. When that happens to all of them several
 * times over only a new process helps, so then this one says that it is not alive.
 */
@Liveness
@Singleton
class Silence implements HealthCheck {

    private static final int ROUNDS = 3;

    private final AtomicInteger unanswered = new AtomicInteger();
    private final int tooMany;

    Silence(@ConfigProperty(name = "quarkus.mailer.max-pool-size") int connections) {
        this.tooMany = ROUNDS * connections;
    }

    void noAnswer() {
        unanswered.incrementAndGet();
    }

    void answer() {
        unanswered.set(0);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("mail client")
                .status(unanswered.get() < tooMany)
                .withData("unanswered", unanswered.get())
                .build();
    }
}

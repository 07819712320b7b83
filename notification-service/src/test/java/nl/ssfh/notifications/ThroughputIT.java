package nl.ssfh.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.IntStream;
import nl.ssfh.notifications.app.TakeNews;
import nl.ssfh.notifications.testing.ClaimsStandIn;
import nl.ssfh.notifications.testing.MailServer;
import nl.ssfh.notifications.testing.People;
import nl.ssfh.notifications.testing.Stories;
import nl.ssfh.platform.testing.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many mails at once, as on a pay day. More of them with {@code -Dssfh.claims=7500}. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ClaimsStandIn.class)
class ThroughputIT {

    static final int CLAIMS = Integer.getInteger("ssfh.claims", 500);

    @Inject
    TakeNews takeNews;

    /** The other tests read all mails over and over. */
    @AfterEach
    void forgetTheMails() {
        MailServer.clear();
    }

    @Test
    void a_pay_day_is_told_quickly_and_addresses_are_asked_for_many_at_once() {
        var stories = IntStream.range(0, CLAIMS)
                .mapToObj(_ -> People.of(Stories.begin("SSFH-2024-000123")).story())
                .toList();
        int before = MailServer.count();
        int askedBefore = ClaimsStandIn.questions().size();
        long start = System.nanoTime();

        QuarkusTransaction.requiringNew().run(() -> stories.forEach(story -> takeNews.on(story.granted())));
        long stored = System.nanoTime();
        var cpuBefore = cpuTime();
        await().pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofMinutes(5))
                .until(() -> MailServer.count() >= before + 2 * CLAIMS);

        var cpu = cpuTime().minus(cpuBefore);
        double seconds = (System.nanoTime() - stored) / 1e9;
        Log.infof(
                "%d messages stored in %.1f s, sent in %.1f s: %.0f a second, %.2f ms of CPU each",
                2 * CLAIMS, (stored - start) / 1e9, seconds, 2 * CLAIMS / seconds, cpu.toNanos() / 1e6 / (2 * CLAIMS));
        assertThat(MailServer.count()).isEqualTo(before + 2 * CLAIMS);
        assertThat(ClaimsStandIn.questions().size() - askedBefore).isLessThan(CLAIMS / 20);
    }

    /** Of this process, the mail server's not included. */
    static Duration cpuTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }
}

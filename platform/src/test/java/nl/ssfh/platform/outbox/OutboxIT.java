package nl.ssfh.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.ssfh.contracts.ClaimsEvent.ClaimWithdrawn;
import nl.ssfh.contracts.Topics;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OutboxIT {

    static final LocalDate DAY = LocalDate.of(2024, 9, 1);

    @Inject
    Outbox outbox;

    @Test
    void an_event_reaches_kafka_as_a_cloud_event() {
        var told = event(UUID.randomUUID(), UUID.randomUUID());

        QuarkusTransaction.requiringNew().run(() -> outbox.add(told));

        assertThat(Topic.heard(ClaimWithdrawn.class, told::equals)).isEqualTo(told);
        var message = Topic.raw(Topics.CLAIMS).stream()
                .filter(each -> each.key().equals(told.key().toString()))
                .findFirst()
                .orElseThrow();
        assertThat(new String(message.headers().lastHeader("ce_type").value(), UTF_8))
                .isEqualTo("ssfh.claim.withdrawn.v1");
        assertThat(message.headers())
                .extracting(header -> header.key())
                .contains("ce_specversion", "ce_id", "ce_source", "ce_subject", "ce_time", "content-type");
    }

    @Test
    void what_is_rolled_back_is_never_told() {
        var undone = event(UUID.randomUUID(), UUID.randomUUID());
        var after = event(UUID.randomUUID(), UUID.randomUUID());

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.add(undone);
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        QuarkusTransaction.requiringNew().run(() -> outbox.add(after));

        Topic.heard(ClaimWithdrawn.class, after::equals);
        assertThat(Topic.all(ClaimWithdrawn.class)).doesNotContain(undone);
    }

    @Test
    void eight_writers_lose_nothing_and_keep_the_order_of_each_key() {
        var keys = IntStream.range(0, 8).mapToObj(i -> UUID.randomUUID()).toList();

        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            keys.forEach(key -> writers.execute(() -> write(key)));
        }

        var expected = IntStream.range(0, 100).mapToObj(i -> new UUID(0, i)).toList();
        for (var key : keys) {
            await().untilAsserted(() -> assertThat(toldOf(key)).isEqualTo(expected));
        }
    }

    private void write(UUID key) {
        for (int i = 0; i < 100; i++) {
            var claim = new UUID(0, i);
            QuarkusTransaction.requiringNew().run(() -> outbox.add(event(claim, key)));
        }
    }

    private static List<UUID> toldOf(UUID key) {
        return Topic.all(ClaimWithdrawn.class).stream()
                .filter(event -> event.key().equals(key))
                .map(ClaimWithdrawn::claim)
                .toList();
    }

    private static ClaimWithdrawn event(UUID claim, UUID key) {
        return new ClaimWithdrawn(claim, key, UUID.randomUUID(), DAY);
    }
}

package nl.ssfh.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import nl.ssfh.contracts.Event;
import nl.ssfh.contracts.EventType;
import nl.ssfh.platform.json.EventJson;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells and hears events on the real Kafka, as another service would. */
public final class Topic {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Map<String, KafkaProducer<String, byte[]>> PRODUCERS = new ConcurrentHashMap<>();
    private static final Map<String, Tape> TAPES = new ConcurrentHashMap<>();

    private Topic() {}

    /** Tells an event, and returns the id it went out with. */
    public static UUID send(Event event) {
        var id = UUID.randomUUID();
        send(id, event);
        return id;
    }

    /** Tells an event under an id of the caller's, so that it can be told twice. */
    public static void send(UUID id, Event event) {
        var type = EventType.of(event);
        sendRaw(
                type.topic(),
                event.key().toString(),
                Map.of("ce_id", id.toString(), "ce_type", type.wireName()),
                EventJson.write(event));
    }

    /** Puts anything on a topic, poison included. */
    public static void sendRaw(String topic, String key, Map<String, String> headers, String body) {
        var message = new ProducerRecord<>(topic, key, body.getBytes(UTF_8));
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        try {
            PRODUCERS
                    .computeIfAbsent(RealParts.kafka(), Topic::producer)
                    .send(message)
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits for the first event of this kind that fits. */
    public static <E extends Event> E heard(Class<E> kind, Predicate<E> fits) {
        return await("a " + kind.getSimpleName() + " that fits")
                .atMost(PATIENCE)
                .pollInterval(POLL)
                .pollInSameThread()
                .until(() -> all(kind).stream().filter(fits).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    /** All events of this kind that have been told until now, in order per key. */
    public static <E extends Event> List<E> all(Class<E> kind) {
        var type = java.util.Arrays.stream(EventType.values())
                .filter(each -> each.event() == kind)
                .findFirst()
                .orElseThrow();
        return raw(type.topic()).stream()
                .filter(message -> header(message, "ce_type").equals(Optional.of(type.wireName())))
                .map(message -> kind.cast(read(type, message)))
                .toList();
    }

    /** Everything that is on the topic now. */
    public static List<ConsumerRecord<String, byte[]>> raw(String topic) {
        return TAPES.computeIfAbsent(RealParts.kafka() + " " + topic, _ -> new Tape(RealParts.kafka(), topic))
                .untilNow();
    }

    private static KafkaProducer<String, byte[]> producer(String kafka) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka, "acks", "all"), new StringSerializer(), new ByteArraySerializer());
    }

    private static Optional<String> header(ConsumerRecord<String, byte[]> message, String name) {
        return Optional.ofNullable(message.headers().lastHeader(name)).map(header -> new String(header.value(), UTF_8));
    }

    private static Event read(EventType type, ConsumerRecord<String, byte[]> message) {
        try {
            return EventJson.read(type, message.value());
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + type.wireName(), e);
        }
    }
}

package nl.ssfh.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import nl.ssfh.platform.outbox.OutboxBatch.Told;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Kafka as the relay sees it: events as CloudEvents in binary mode, acknowledged by all replicas. */
@ApplicationScoped
class Broker {

    private final KafkaProducer<String, byte[]> producer;
    private final String source;

    Broker(
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.source = "urn:nld:ssfh:" + service;
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
                        ProducerConfig.ACKS_CONFIG, "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                        ProducerConfig.LINGER_MS_CONFIG, 2,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG, 20_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Returns when the broker has all of the batch; throws when it may lack any of it. */
    void send(List<Told> batch) {
        var sent = new ArrayList<Future<RecordMetadata>>(batch.size());
        for (var told : batch) {
            sent.add(producer.send(message(told)));
        }
        producer.flush();
        try {
            for (var acknowledgement : sent) {
                acknowledgement.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka did not take the batch: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while sending", e);
        }
    }

    private ProducerRecord<String, byte[]> message(Told told) {
        var message =
                new ProducerRecord<>(told.topic(), told.key(), told.payload().getBytes(UTF_8));
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", told.id().toString());
        header(message, "ce_type", told.type());
        header(message, "ce_source", source);
        header(message, "ce_subject", told.key());
        header(message, "ce_time", told.at().toInstant().toString());
        header(message, "content-type", "application/json");
        return message;
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(UTF_8));
    }

    @PreDestroy
    void close() {
        producer.close(java.time.Duration.ofSeconds(2));
    }
}

package nl.ssfh.demo.year;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How far the readers of a topic are behind. */
final class Lag implements AutoCloseable {

    private final Admin kafka;
    private final Map<String, List<TopicPartition>> partitions = new HashMap<>();

    Lag(String bootstrapServers) {
        kafka = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    boolean isZero(String topic, List<String> readers) {
        if (readers.isEmpty()) {
            return true;
        }
        var own = partitions.computeIfAbsent(topic, this::partitionsOf);
        var ends = new HashMap<TopicPartition, OffsetSpec>();
        own.forEach(partition -> ends.put(partition, OffsetSpec.latest()));
        var spec = new ListConsumerGroupOffsetsSpec().topicPartitions(own);
        var specs = new HashMap<String, ListConsumerGroupOffsetsSpec>();
        readers.forEach(reader -> specs.put(reader, spec));

        var written = get(kafka.listOffsets(ends).all());
        var read = get(kafka.listConsumerGroupOffsets(specs).all());

        return read.values().stream()
                .allMatch(offsets -> written.entrySet().stream()
                        .allMatch(end -> offset(offsets.get(end.getKey()))
                                >= end.getValue().offset()));
    }

    private static long offset(@Nullable OffsetAndMetadata committed) {
        return committed == null ? 0 : committed.offset();
    }

    private List<TopicPartition> partitionsOf(String topic) {
        return get(kafka.describeTopics(List.of(topic)).allTopicNames()).values().stream()
                .flatMap(description -> description.partitions().stream())
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka does not say how far its readers are", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kafka.close();
    }
}

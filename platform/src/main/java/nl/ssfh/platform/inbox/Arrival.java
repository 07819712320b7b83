package nl.ssfh.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import nl.ssfh.contracts.Event;
import nl.ssfh.contracts.EventType;
import nl.ssfh.platform.json.EventJson;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A message as it came from Kafka, which may be anything. */
record Arrival(
        String topic,
        int partition,
        long position,
        @Nullable String key,
        @Nullable String id,
        @Nullable String type,
        @Nullable Body body) {

    static Arrival of(ConsumerRecord<String, byte[]> message) {
        return new Arrival(
                message.topic(),
                message.partition(),
                message.offset(),
                message.key(),
                header(message, "ce_id"),
                header(message, "ce_type"),
                message.value() == null ? null : new Body(message.value()));
    }

    /** The id that makes it take effect once. */
    String eventId() throws Unreadable {
        if (id == null || id.isBlank() || id.length() > 100) {
            throw new Unreadable("the header ce_id is missing or malformed");
        }
        return id;
    }

    Event event() throws Unreadable {
        if (type == null) {
            throw new Unreadable("the header ce_type is missing");
        }
        var known = EventType.named(type).orElseThrow(() -> new Unreadable("the type " + type + " is unknown here"));
        if (body == null) {
            throw new Unreadable("there is no body");
        }
        try {
            return EventJson.read(known, body.bytes());
        } catch (JacksonException e) {
            throw new Unreadable("the body is no " + type + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new Unreadable("the body cannot be read");
        }
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }

    /** The bytes as they came. */
    static final class Body {
        private final byte[] bytes;

        Body(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /** Why a message is no event of ours. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String reason) {
            super(reason);
        }
    }
}

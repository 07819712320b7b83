package nl.ssfh.notifications.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That there is a message: enough to look for it.
 *
 * @param notFor the one officer who is not to be told, absent for nearly all messages
 */
public record Arrival(
        UUID id,
        NewsKind kind,
        Person reader,
        UUID placement,
        @Nullable String notFor) {}

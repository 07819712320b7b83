package nl.ssfh.notifications.domain;

import java.util.UUID;

/**
 * Who reads a message.
 *
 * @param id of the practice, of the student's placement, or {@link Message#OFFICERS}
 */
public record Person(UUID id, Recipient recipient) {}

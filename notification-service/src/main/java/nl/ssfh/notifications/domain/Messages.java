package nl.ssfh.notifications.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All messages there are to tell. */
public interface Messages {

    /** Adds what is new; a message that is there already stays as it is. */
    void add(List<Message> messages, LocalDate day);

    /** What was last told to the practice of a decision on its placement. */
    Optional<News.ClaimDecided> lastDecision(UUID placement);

    /** The changes by which the practice left a mail address, as far as they were told. */
    List<UUID> contactsLeft(UUID practice);

    /** Letters name a claim by its reference, which later news of the placement does not carry. */
    void rememberReference(UUID placement, String reference);
}

package nl.ssfh.claims.task.domain;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody.
 *
 * @param party who must act
 * @param subject the thing it is about; one task of a kind per subject and deadline
 * @param deadline the last day on which acting is in time
 * @param words what to do, without personal data
 */
public record Task(TaskKind kind, Party party, UUID subject, LocalDate deadline, About about, Words words) {

    /** The order of every list: ids are compared as PostgreSQL does, which Java does not. */
    public static final Comparator<Task> ORDER = comparing(Task::deadline)
            .thenComparing(Task::kind)
            .thenComparing(task -> task.subject().toString());

    /** Where it is found. */
    public record About(
            UUID practice,
            @Nullable UUID placement,
            @Nullable UUID claim) {}

    /** The same in both languages. */
    public record Words(String nl, String en) {}
}

package nl.ssfh.claims.task.domain;

import java.time.LocalDate;
import java.util.UUID;

/** Where a list of tasks of one kind begins: at the first one after this deadline and subject. */
public record Start(LocalDate deadline, UUID subject) {

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    /** The place of the task that the list of all kinds was read up to. */
    public record Place(LocalDate deadline, TaskKind kind, UUID subject) {

        public static final Place BEGINNING = new Place(LocalDate.of(1, 1, 1), TaskKind.SUBMIT_DRAFT, FIRST);

        public static Place of(Task task) {
            return new Place(task.deadline(), task.kind(), task.subject());
        }

        /** Kinds before this one are done with the day, kinds after it are not begun. */
        public Start of(TaskKind other) {
            int order = other.compareTo(kind);
            return new Start(deadline, order == 0 ? subject : order < 0 ? LAST : FIRST);
        }
    }
}

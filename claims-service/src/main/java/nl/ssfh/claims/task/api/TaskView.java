package nl.ssfh.claims.task.api;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.claims.task.domain.Party;
import nl.ssfh.claims.task.domain.Task;
import nl.ssfh.claims.task.domain.TaskKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that waits for the caller. */
@Schema(name = "Task", description = "Something that waits for the caller; gone when it is done")
public record TaskView(
        @Schema(description = "The same for as long as the task is there")
        UUID id,

        @Schema(description = "What is to be done", examples = "SUBMIT_DRAFT")
        TaskKind kind,

        @Schema(description = "Who must act", examples = "PRACTICE")
        Party party,

        UUID practice,
        @Nullable UUID placement,
        @Nullable UUID claim,

        @Schema(description = "The last day on which it is in time", examples = "2025-05-31")
        LocalDate deadline,

        @Schema(description = "What to do, in Dutch", examples = "Dien de aanvraag in.")
        String nl,

        @Schema(description = "What to do, in English", examples = "Submit the claim.")
        String en) {

    static TaskView of(Task task) {
        return new TaskView(
                id(task),
                task.kind(),
                task.party(),
                task.about().practice(),
                task.about().placement(),
                task.about().claim(),
                task.deadline(),
                task.words().nl(),
                task.words().en());
    }

    private static UUID id(Task task) {
        var name = "%s %s %s %s".formatted(task.kind(), task.party(), task.deadline(), task.subject());
        return UUID.nameUUIDFromBytes(name.getBytes(US_ASCII));
    }
}

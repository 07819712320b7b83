package nl.ssfh.portal.task;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import nl.ssfh.portal.apis.ClaimAnswers.Task;
import nl.ssfh.portal.apis.MoneyTasksApi.MoneyTask;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * Something to do.
 *
 * @param deadline absent for what waits until it is done
 * @param address where it is done; absent for what is done elsewhere
 * @param placement that it is about; absent for what is about the practice
 * @param student of that placement, as his practice knows him; empty while nobody said
 */
public record Job(
        Text words,
        @Nullable LocalDate deadline,
        @Nullable String address,
        @Nullable UUID placement,
        String student) {

    public static Job of(Task task, Visitor visitor) {
        return new Job(new Text(task.nl(), task.en()), task.deadline(), address(task, visitor), task.placement(), "");
    }

    public static Job of(MoneyTask task) {
        var address =
                task.isInvoice() ? "/betaaloverzicht?praktijk=%s#terug-te-betalen" : "/praktijk/rekening?praktijk=%s";
        return new Job(task.words(), task.deadline(), address(address, task.practice()), null, "");
    }

    Job naming(Function<UUID, String> students) {
        return new Job(words, deadline, address, placement, placement == null ? "" : students.apply(placement));
    }

    private static @Nullable String address(Task task, Visitor visitor) {
        if (task.party().equals("STUDENT")) {
            return ofStudent(task);
        }
        return visitor.is(Role.PRACTICE) ? ofPractice(task) : null;
    }

    private static @Nullable String ofStudent(Task task) {
        return task.kind().equals("TELL_OUTCOME")
                ? address("/student/stages/%s/na-de-stage", task.placement())
                : "/student";
    }

    private static @Nullable String ofPractice(Task task) {
        return switch (task.kind()) {
            case "SUBMIT_DRAFT" -> address("/praktijk/aanvraag/%s/controle", task.claim());
            case "CONFIRM_MONTH" -> "/praktijk/loopt-nog?praktijk=" + task.practice();
            case "ANSWER_CONTEST" -> address("/praktijk/stages/%s/klopt-niet", task.placement());
            case "SETTLE_RECEIPT" -> address("/praktijk/stages/%s#doorbetaald", task.placement());
            case "TELL_OUTCOME" -> address("/praktijk/stages/%s/na-de-stage", task.placement());
            case "SHOW_AGREEMENT" -> address("/praktijk/stages/%s/overeenkomst", task.placement());
            default -> address("/praktijk/stages/%s", task.placement());
        };
    }

    private static @Nullable String address(String form, @Nullable UUID id) {
        return id == null ? null : form.formatted(id);
    }
}

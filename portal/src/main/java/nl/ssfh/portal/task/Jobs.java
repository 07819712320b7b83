package nl.ssfh.portal.task;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ssfh.portal.apis.ClaimAnswers.Task;
import nl.ssfh.portal.apis.MoneyTasksApi.MoneyTask;
import nl.ssfh.portal.visit.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * All that waits for somebody, money first.
 *
 * @param whole whether every service said what waits
 */
public record Jobs(List<Job> all, boolean whole) {

    public Jobs {
        all = List.copyOf(all);
    }

    /**
     * What the services say.
     *
     * @param money absent when payout-service does not answer
     * @param tasks absent when claims-service does not answer
     */
    public static Jobs of(@Nullable List<MoneyTask> money, @Nullable List<Task> tasks, Visitor visitor) {
        var ofMoney = money == null ? Stream.<Job>of() : money.stream().map(Job::of);
        var others = tasks == null ? Stream.<Job>of() : tasks.stream().map(task -> Job.of(task, visitor));
        return new Jobs(Stream.concat(ofMoney, others).toList(), money != null && tasks != null);
    }

    /** The same, each with the student whom it is about. */
    public Jobs naming(Function<UUID, String> students) {
        return new Jobs(all.stream().map(job -> job.naming(students)).toList(), whole);
    }
}

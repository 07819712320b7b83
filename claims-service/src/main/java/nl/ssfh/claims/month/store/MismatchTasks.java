package nl.ssfh.claims.month.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.claims.input.domain.DateWords;
import nl.ssfh.claims.month.app.MonthTerms;
import nl.ssfh.claims.task.domain.Party;
import nl.ssfh.claims.task.domain.Start;
import nl.ssfh.claims.task.domain.Task;
import nl.ssfh.claims.task.domain.Task.About;
import nl.ssfh.claims.task.domain.Task.Words;
import nl.ssfh.claims.task.domain.TaskKind;
import nl.ssfh.claims.task.domain.TaskSource;
import nl.ssfh.claims.task.domain.Viewer;
import org.hibernate.Session;

/**
 * A stipend that did not arrive, says the student, waits for the practice; when the practice does not say the same it
 * waits for the fund too.
 */
@ApplicationScoped
class MismatchTasks implements TaskSource {

    private final Session db;
    private final MonthTerms terms;

    MismatchTasks(Session db, MonthTerms terms) {
        this.db = db;
        this.terms = terms;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.SETTLE_RECEIPT;
    }

    @Override
    public Set<Party> parties() {
        return Set.of(Party.PRACTICE, Party.FUND);
    }

    @Override
    public List<Task> tasks(Viewer viewer, Start start, int limit) {
        var party = viewer.is(Party.FUND) ? Party.FUND : Party.PRACTICE;
        return db.createNativeQuery("""
                        select placement.id, placement.practice, denied.month, due.deadline,
                               case denied.said_by when 'STUDENT' then other.done else denied.done end
                        from stipend_receipt denied
                        join placement on placement.id = denied.placement
                        left join stipend_receipt other on other.placement = denied.placement
                          and other.month = denied.month and other.said_by <> denied.said_by,
                        lateral (select greatest(denied.recorded_on, other.recorded_on) + cast(?5 as int) as deadline) due
                        where not denied.done and (?6 or placement.practice = any (?1))
                          and (other.done or not ?6 and denied.said_by = 'STUDENT')
                          and (due.deadline, placement.id) > (?2, ?3)
                        order by due.deadline, placement.id limit ?4
                        """, Tuple.class)
                .setParameter(1, viewer.practices().toArray(UUID[]::new), UUID[].class)
                .setParameter(2, start.deadline())
                .setParameter(3, start.subject())
                .setParameter(4, limit)
                .setParameter(5, terms.settleWithinDays())
                .setParameter(6, party == Party.FUND)
                .getResultStream()
                .map(row -> task(row, party))
                .toList();
    }

    private static Task task(Tuple row, Party party) {
        var placement = row.get(0, UUID.class);
        var month = YearMonth.from(row.get(2, LocalDate.class));
        var words = row.get(4, Boolean.class) == null ? missing(month) : differing(month);
        var about = new About(row.get(1, UUID.class), placement, null);
        return new Task(TaskKind.SETTLE_RECEIPT, party, placement, row.get(3, LocalDate.class), about, words);
    }

    private static Words missing(YearMonth month) {
        return new Words(
                "De student kreeg de stagevergoeding van %s nog niet. Betaal het nettobedrag door en zeg het."
                        .formatted(DateWords.nl(month)),
                "The student did not get the stipend of %s yet. Pass the net amount on, and say so."
                        .formatted(DateWords.en(month)));
    }

    private static Words differing(YearMonth month) {
        return new Words(
                "Praktijk en student zeggen niet hetzelfde over de stagevergoeding van %s."
                        .formatted(DateWords.nl(month)),
                "Practice and student do not say the same of the stipend of %s.".formatted(DateWords.en(month)));
    }
}

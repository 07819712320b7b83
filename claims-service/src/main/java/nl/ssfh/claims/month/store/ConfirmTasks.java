package nl.ssfh.claims.month.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
 * 'Still running?' waits for practice or student, whoever comes first, for the months after that in which the claim was
 * filed; not for the last one of a placement of which an early end was told.
 */
@ApplicationScoped
class ConfirmTasks implements TaskSource {

    private final Session db;
    private final MonthTerms terms;

    ConfirmTasks(Session db, MonthTerms terms) {
        this.db = db;
        this.terms = terms;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.CONFIRM_MONTH;
    }

    @Override
    public Set<Party> parties() {
        return Set.of(Party.PRACTICE, Party.STUDENT);
    }

    @Override
    public List<Task> tasks(Viewer viewer, Start start, int limit) {
        var party = viewer.is(Party.PRACTICE) ? Party.PRACTICE : Party.STUDENT;
        return db.createNativeQuery("""
                        select placement.id, placement.practice, asked.month, asked.month + cast(?6 as int) as deadline
                        from placement, unnest(cast(?5 as date[])) as asked (month)
                        where (placement.practice = any (?1) or placement.student = any (?7))
                          and placement.first_day < asked.month + interval '1 month'
                          and placement.ends_on >= asked.month
                          and (select submitted_on from claim where claim.placement = placement.id
                            and status in ('SUBMITTED', 'GRANTED', 'PARTLY_GRANTED', 'UNDECIDED')) < asked.month
                          and (placement.ends_on >= asked.month + interval '1 month'
                            or placement.ends_on is distinct from (
                              select told.last_day from placement_change told where told.placement = placement.id
                              and kind = 'EARLY_END' order by number desc limit 1))
                          and (asked.month + cast(?6 as int), placement.id) > (?2, ?3)
                          and not exists (select from month_confirmation done
                            where done.placement = placement.id and done.month = asked.month)
                        order by deadline, placement.id limit ?4
                        """, Tuple.class)
                .setParameter(1, viewer.practices().toArray(UUID[]::new), UUID[].class)
                .setParameter(2, start.deadline())
                .setParameter(3, start.subject())
                .setParameter(4, limit)
                .setParameter(5, months(viewer.today()), LocalDate[].class)
                .setParameter(6, terms.confirmUntilDay() - 1)
                .setParameter(7, viewer.students().toArray(UUID[]::new), UUID[].class)
                .getResultStream()
                .map(row -> task(row, party))
                .toList();
    }

    /** This month and those before it that are still asked for. */
    private LocalDate[] months(LocalDate today) {
        return Stream.iterate(YearMonth.from(today), month -> month.minusMonths(1))
                .limit(terms.monthsAsked())
                .map(month -> month.atDay(1))
                .toArray(LocalDate[]::new);
    }

    private static Task task(Tuple row, Party party) {
        var placement = row.get(0, UUID.class);
        var month = YearMonth.from(row.get(2, LocalDate.class));
        var words = new Words(
                "Zeg of de stage in %s doorliep.".formatted(DateWords.nl(month)),
                "Say whether the placement was running in %s.".formatted(DateWords.en(month)));
        var about = new About(row.get(1, UUID.class), placement, null);
        return new Task(TaskKind.CONFIRM_MONTH, party, placement, row.get(3, LocalDate.class), about, words);
    }
}

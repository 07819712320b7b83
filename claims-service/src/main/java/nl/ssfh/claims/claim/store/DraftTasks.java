package nl.ssfh.claims.claim.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.claims.claim.app.ClaimTerms;
import nl.ssfh.claims.task.domain.Party;
import nl.ssfh.claims.task.domain.Start;
import nl.ssfh.claims.task.domain.Task;
import nl.ssfh.claims.task.domain.Task.About;
import nl.ssfh.claims.task.domain.Task.Words;
import nl.ssfh.claims.task.domain.TaskKind;
import nl.ssfh.claims.task.domain.TaskSource;
import nl.ssfh.claims.task.domain.Viewer;
import org.hibernate.Session;

/** A draft waits for its practice until the deadline of its placement (X5), or as long after it was typed. */
@ApplicationScoped
class DraftTasks implements TaskSource {

    private static final Words WORDS = new Words(
            "Maak de aanvraag af en dien haar in; het is nog een concept.",
            "Complete the claim and submit it; it is still a draft.");

    private final Session db;
    private final ClaimTerms terms;

    DraftTasks(Session db, ClaimTerms terms) {
        this.db = db;
        this.terms = terms;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.SUBMIT_DRAFT;
    }

    @Override
    public Set<Party> parties() {
        return Set.of(Party.PRACTICE);
    }

    @Override
    public List<Task> tasks(Viewer viewer, Start start, int limit) {
        return db.createNativeQuery("""
                        select claim.id, claim.practice, placement.id, deadline
                        from claim left join placement on placement.id = claim.placement
                        left join draft on draft.claim = claim.id,
                          lateral (select cast(coalesce(deadline_from, typed_on, first_day)
                            + make_interval(months => ?5) as date) as deadline)
                        where claim.status = 'DRAFT' and claim.practice = any (?1) and (deadline, claim.id) > (?2, ?3)
                        order by deadline, claim.id limit ?4
                        """, Tuple.class)
                .setParameter(1, viewer.practices().toArray(UUID[]::new), UUID[].class)
                .setParameter(2, start.deadline())
                .setParameter(3, start.subject())
                .setParameter(4, limit)
                .setParameter(5, terms.withinMonths())
                .getResultStream()
                .map(row -> task(row))
                .toList();
    }

    private static Task task(Tuple row) {
        var claim = row.get(0, UUID.class);
        var about = new About(row.get(1, UUID.class), row.get(2, UUID.class), claim);
        return new Task(TaskKind.SUBMIT_DRAFT, Party.PRACTICE, claim, row.get(3, LocalDate.class), about, WORDS);
    }
}

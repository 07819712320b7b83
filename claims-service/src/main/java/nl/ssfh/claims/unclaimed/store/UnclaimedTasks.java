package nl.ssfh.claims.unclaimed.store;

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

/** A placement without any claim waits for its practice until the deadline (X5). */
@ApplicationScoped
class UnclaimedTasks implements TaskSource {

    private static final Words WORDS =
            new Words("Vraag de vergoedingen voor deze stageplaats aan.", "Claim the fees for this placement.");

    private final Session db;
    private final ClaimTerms terms;

    UnclaimedTasks(Session db, ClaimTerms terms) {
        this.db = db;
        this.terms = terms;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.CLAIM_PLACEMENT;
    }

    @Override
    public Set<Party> parties() {
        return Set.of(Party.PRACTICE);
    }

    @Override
    public List<Task> tasks(Viewer viewer, Start start, int limit) {
        return db.createNativeQuery("""
                        select id, practice, deadline from placement,
                          lateral (select cast(deadline_from + make_interval(months => ?5) as date) as deadline)
                        where practice = any (?1) and (deadline, id) > (?2, ?3) and deadline >= ?6
                          and not exists (select from claim
                            where claim.placement = placement.id and status <> 'WITHDRAWN')
                        order by deadline, id limit ?4
                        """, Tuple.class)
                .setParameter(1, viewer.practices().toArray(UUID[]::new), UUID[].class)
                .setParameter(2, start.deadline())
                .setParameter(3, start.subject())
                .setParameter(4, limit)
                .setParameter(5, terms.withinMonths())
                .setParameter(6, viewer.today())
                .getResultStream()
                .map(row -> task(row))
                .toList();
    }

    private static Task task(Tuple row) {
        var placement = row.get(0, UUID.class);
        var about = new About(row.get(1, UUID.class), placement, null);
        return new Task(TaskKind.CLAIM_PLACEMENT, Party.PRACTICE, placement, row.get(2, LocalDate.class), about, WORDS);
    }
}

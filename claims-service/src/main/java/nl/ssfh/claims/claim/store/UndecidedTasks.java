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

/** A claim that is submitted and not decided, or not wholly, waits for the fund. */
@ApplicationScoped
class UndecidedTasks implements TaskSource {

    private final Session db;
    private final ClaimTerms terms;

    UndecidedTasks(Session db, ClaimTerms terms) {
        this.db = db;
        this.terms = terms;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.DECIDE_CLAIM;
    }

    @Override
    public Set<Party> parties() {
        return Set.of(Party.FUND);
    }

    @Override
    public List<Task> tasks(Viewer viewer, Start start, int limit) {
        return db.createNativeQuery("""
                        select id, practice, placement, submitted_on, reference from claim
                        where status in ('SUBMITTED', 'UNDECIDED') and (submitted_on, id) > (?1, ?2)
                        order by submitted_on, id limit ?3
                        """, Tuple.class)
                .setParameter(1, start.deadline().minusWeeks(terms.decideWithinWeeks()))
                .setParameter(2, start.subject())
                .setParameter(3, limit)
                .getResultStream()
                .map(row -> task(row))
                .toList();
    }

    private Task task(Tuple row) {
        var claim = row.get(0, UUID.class);
        var reference = row.get(4, String.class);
        return new Task(
                TaskKind.DECIDE_CLAIM,
                Party.FUND,
                claim,
                row.get(3, LocalDate.class).plusWeeks(terms.decideWithinWeeks()),
                new About(row.get(1, UUID.class), row.get(2, UUID.class), claim),
                new Words("Beslis op aanvraag " + reference + ".", "Decide on claim " + reference + "."));
    }
}

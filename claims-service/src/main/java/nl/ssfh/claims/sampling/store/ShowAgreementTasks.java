package nl.ssfh.claims.sampling.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.claims.task.domain.Party;
import nl.ssfh.claims.task.domain.Start;
import nl.ssfh.claims.task.domain.Task;
import nl.ssfh.claims.task.domain.Task.About;
import nl.ssfh.claims.task.domain.Task.Words;
import nl.ssfh.claims.task.domain.TaskKind;
import nl.ssfh.claims.task.domain.TaskSource;
import nl.ssfh.claims.task.domain.Viewer;
import org.hibernate.Session;

/** An agreement that the fund asked for and that did not come in yet waits for the practice. */
@ApplicationScoped
class ShowAgreementTasks implements TaskSource {

    private static final Words WORDS = new Words(
            "Upload de stageovereenkomst; het fonds wil die zien.",
            "Upload the placement agreement; the fund wants to see it.");

    private final Session db;

    ShowAgreementTasks(Session db) {
        this.db = db;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.SHOW_AGREEMENT;
    }

    @Override
    public Set<Party> parties() {
        return Set.of(Party.PRACTICE);
    }

    @Override
    public List<Task> tasks(Viewer viewer, Start start, int limit) {
        return db.createNativeQuery("""
                        select distinct until, placement, practice from sample_placement
                        where outcome is null and practice = any (?1) and (until, placement) > (?2, ?3)
                          and not exists (select from agreement_document document
                            where document.placement = sample_placement.placement and destroyed_on is null
                              and (judged_at is null or uploaded_at > judged_at))
                        order by until, placement limit ?4
                        """, Tuple.class)
                .setParameter(1, viewer.practices().toArray(UUID[]::new), UUID[].class)
                .setParameter(2, start.deadline())
                .setParameter(3, start.subject())
                .setParameter(4, limit)
                .getResultStream()
                .map(row -> task(row))
                .toList();
    }

    private static Task task(Tuple row) {
        var placement = row.get(1, UUID.class);
        return new Task(
                TaskKind.SHOW_AGREEMENT,
                Party.PRACTICE,
                placement,
                row.get(0, LocalDate.class),
                new About(row.get(2, UUID.class), placement, null),
                WORDS);
    }
}

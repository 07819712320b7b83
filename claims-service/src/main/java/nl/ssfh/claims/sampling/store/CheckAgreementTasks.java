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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** An agreement that came in for a sample waits for the fund, for as long again as the practice had. */
@ApplicationScoped
class CheckAgreementTasks implements TaskSource {

    private static final Words WORDS = new Words(
            "Bekijk de stageovereenkomst die voor de steekproef is binnengekomen.",
            "Look at the placement agreement that came in for the sample.");

    private final Session db;
    private final int weeks;

    CheckAgreementTasks(Session db, @ConfigProperty(name = "ssfh.samples.weeks-to-show") int weeks) {
        this.db = db;
        this.weeks = weeks;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.CHECK_AGREEMENT;
    }

    @Override
    public Set<Party> parties() {
        return Set.of(Party.FUND);
    }

    @Override
    public List<Task> tasks(Viewer viewer, Start start, int limit) {
        return db.createNativeQuery("""
                        select distinct until, placement, practice from sample_placement
                        where outcome is null and (until, placement) > (?1, ?2)
                          and exists (select from agreement_document document
                            where document.placement = sample_placement.placement and destroyed_on is null
                              and (judged_at is null or uploaded_at > judged_at))
                        order by until, placement limit ?3
                        """, Tuple.class)
                .setParameter(1, start.deadline().minusWeeks(weeks))
                .setParameter(2, start.subject())
                .setParameter(3, limit)
                .getResultStream()
                .map(row -> task(row))
                .toList();
    }

    private Task task(Tuple row) {
        var placement = row.get(1, UUID.class);
        return new Task(
                TaskKind.CHECK_AGREEMENT,
                Party.FUND,
                placement,
                row.get(0, LocalDate.class).plusWeeks(weeks),
                new About(row.get(2, UUID.class), placement, null),
                WORDS);
    }
}

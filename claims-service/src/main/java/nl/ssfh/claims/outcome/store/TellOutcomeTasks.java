package nl.ssfh.claims.outcome.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.claims.outcome.app.OutcomeTerms;
import nl.ssfh.claims.task.domain.Party;
import nl.ssfh.claims.task.domain.Start;
import nl.ssfh.claims.task.domain.Task;
import nl.ssfh.claims.task.domain.Task.About;
import nl.ssfh.claims.task.domain.Task.Words;
import nl.ssfh.claims.task.domain.TaskKind;
import nl.ssfh.claims.task.domain.TaskSource;
import nl.ssfh.claims.task.domain.Viewer;
import org.hibernate.Session;

/** A milestone that was asked and that nobody has told of waits for practice or student, whoever comes first. */
@ApplicationScoped
class TellOutcomeTasks implements TaskSource {

    private static final Words OF_ONESELF =
            new Words("Laat weten of u nog in de huisartsenzorg werkt.", "Tell whether you still work in GP care.");

    private static final Words OF_STUDENT = new Words(
            "Laat weten of de student nog in de huisartsenzorg werkt.",
            "Tell whether the student still works in GP care.");

    private final Session db;
    private final OutcomeTerms terms;

    TellOutcomeTasks(Session db, OutcomeTerms terms) {
        this.db = db;
        this.terms = terms;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.TELL_OUTCOME;
    }

    @Override
    public Set<Party> parties() {
        return Set.of(Party.PRACTICE, Party.STUDENT);
    }

    @Override
    public List<Task> tasks(Viewer viewer, Start start, int limit) {
        var party = viewer.is(Party.PRACTICE) ? Party.PRACTICE : Party.STUDENT;
        var whose = party == Party.PRACTICE ? viewer.practices() : viewer.students();
        return db.createNativeQuery(
                        """
                        select asked_on, outcome.placement, outcome.practice
                        from outcome join placement on placement.id = outcome.placement
                        where in_gp_care is null and %s = any (?1) and (asked_on, outcome.placement) > (?2, ?3)
                        order by asked_on, outcome.placement limit ?4
                        """.formatted(party == Party.PRACTICE ? "outcome.practice" : "student"), Tuple.class)
                .setParameter(1, whose.toArray(UUID[]::new), UUID[].class)
                .setParameter(2, start.deadline().minusWeeks(terms.weeksToTell()))
                .setParameter(3, start.subject())
                .setParameter(4, limit)
                .getResultStream()
                .map(row -> task(row, party))
                .toList();
    }

    private Task task(Tuple row, Party party) {
        var placement = row.get(1, UUID.class);
        return new Task(
                TaskKind.TELL_OUTCOME,
                party,
                placement,
                row.get(0, LocalDate.class).plusWeeks(terms.weeksToTell()),
                new About(row.get(2, UUID.class), placement, null),
                party == Party.PRACTICE ? OF_STUDENT : OF_ONESELF);
    }
}

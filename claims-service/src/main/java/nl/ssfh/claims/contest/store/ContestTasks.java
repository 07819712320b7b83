package nl.ssfh.claims.contest.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.claims.contest.domain.Fact;
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

/** A student who contests a fact waits for the practice, and for the fund. */
@ApplicationScoped
class ContestTasks implements TaskSource {

    private final Session db;
    private final int answerWithinDays;

    ContestTasks(Session db, @ConfigProperty(name = "ssfh.contest.answer-within-days") int answerWithinDays) {
        this.db = db;
        this.answerWithinDays = answerWithinDays;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.ANSWER_CONTEST;
    }

    @Override
    public Set<Party> parties() {
        return Set.of(Party.PRACTICE, Party.FUND);
    }

    @Override
    public List<Task> tasks(Viewer viewer, Start start, int limit) {
        var party = viewer.is(Party.FUND) ? Party.FUND : Party.PRACTICE;
        return db.createNativeQuery("""
                        select contest.id, practice, placement, due.deadline, fact from contest,
                        lateral (select cast(told_at at time zone 'Europe/Amsterdam' as date) + cast(?5 as int) as deadline) due
                        where outcome is null and (?6 or practice = any (?1)) and (due.deadline, contest.id) > (?2, ?3)
                        order by due.deadline, contest.id limit ?4
                        """, Tuple.class)
                .setParameter(1, viewer.practices().toArray(UUID[]::new), UUID[].class)
                .setParameter(2, start.deadline())
                .setParameter(3, start.subject())
                .setParameter(4, limit)
                .setParameter(5, answerWithinDays)
                .setParameter(6, party == Party.FUND)
                .getResultStream()
                .map(row -> task(row, party))
                .toList();
    }

    private static Task task(Tuple row, Party party) {
        var fact = Fact.valueOf(row.get(4, String.class));
        var words = new Words(
                "Antwoord de student die zegt dat een gegeven van zijn stage niet klopt: %s.".formatted(nl(fact)),
                "Answer the student who says that a fact of his placement is wrong: %s.".formatted(en(fact)));
        var about = new About(row.get(1, UUID.class), row.get(2, UUID.class), null);
        return new Task(
                TaskKind.ANSWER_CONTEST, party, row.get(0, UUID.class), row.get(3, LocalDate.class), about, words);
    }

    private static String nl(Fact fact) {
        return switch (fact) {
            case FIRST_DAY -> "de eerste dag";
            case LAST_DAY -> "de laatste dag";
            case INTERRUPTIONS -> "de dagen dat hij er niet was";
            case TRACK -> "de leerweg";
            case COURSE -> "de opleiding";
            case STUDY_YEAR -> "het leerjaar";
            case ENTRANT -> "of hij herintreder of zij-instromer is";
            case HOURS -> "de uren per week";
            case EMPLOYMENT -> "of hij er betaald werkt";
            case PRESENCE -> "dat hij hier stage loopt";
            case OTHER -> "iets anders";
        };
    }

    private static String en(Fact fact) {
        return switch (fact) {
            case FIRST_DAY -> "the first day";
            case LAST_DAY -> "the last day";
            case INTERRUPTIONS -> "the days on which he was not there";
            case TRACK -> "the track";
            case COURSE -> "the course";
            case STUDY_YEAR -> "the study year";
            case ENTRANT -> "whether he is a re- or side-entrant";
            case HOURS -> "the hours a week";
            case EMPLOYMENT -> "whether he is employed there";
            case PRESENCE -> "that his placement is here";
            case OTHER -> "something else";
        };
    }
}

package nl.ssfh.claims.contest.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.claims.contest.domain.Answer;
import nl.ssfh.claims.contest.domain.Contest;
import nl.ssfh.claims.contest.domain.ContestOutcome;
import nl.ssfh.claims.contest.domain.Contests;
import nl.ssfh.claims.contest.domain.Fact;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Contested facts in PostgreSQL. */
@ApplicationScoped
class SqlContests implements Contests {

    private static final String SELECT = """
            select id, placement, practice, fact, note, told_by, told_at, outcome, answer, answered_by, answered_at
            from contest\s""";

    private final Session db;

    SqlContests(Session db) {
        this.db = db;
    }

    @Override
    public void add(Contest contest) {
        db.createNativeMutationQuery("""
                        insert into contest (id, placement, practice, fact, note, told_by, told_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        """)
                .setParameter(1, contest.id())
                .setParameter(2, contest.placement())
                .setParameter(3, contest.practice())
                .setParameter(4, contest.fact().name())
                .setParameter(5, contest.note(), String.class)
                .setParameter(6, contest.toldBy())
                .setParameter(7, contest.toldAt())
                .executeUpdate();
    }

    @Override
    public Optional<Contest> find(UUID id) {
        return read(db.createNativeQuery(SELECT + "where id = ?1", Tuple.class).setParameter(1, id)).stream()
                .findFirst();
    }

    @Override
    public boolean answer(UUID id, Answer answer) {
        int answered = db.createNativeMutationQuery("""
                        update contest set outcome = ?2, answer = ?3, answered_by = ?4, answered_at = ?5
                        where id = ?1 and outcome is null
                        """)
                .setParameter(1, id)
                .setParameter(2, answer.outcome().name())
                .setParameter(3, answer.note(), String.class)
                .setParameter(4, answer.by())
                .setParameter(5, answer.at())
                .executeUpdate();
        return answered == 1;
    }

    @Override
    public List<Contest> of(UUID placement) {
        return read(db.createNativeQuery(SELECT + "where placement = ?1 order by id", Tuple.class)
                .setParameter(1, placement));
    }

    @Override
    public List<Contest> open(@Nullable UUID practice, UUID after, int limit) {
        var where = "where outcome is null and (cast(?1 as uuid) is null or practice = ?1) and id > ?2 order by id";
        return read(db.createNativeQuery(SELECT + where, Tuple.class)
                .setParameter(1, practice, UUID.class)
                .setParameter(2, after)
                .setMaxResults(limit));
    }

    private static List<Contest> read(NativeQuery<Tuple> query) {
        return query.getResultStream().map(row -> contest(row)).toList();
    }

    private static Contest contest(Tuple row) {
        return new Contest(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, UUID.class),
                Fact.valueOf(row.get(3, String.class)),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, Instant.class),
                answer(row));
    }

    private static @Nullable Answer answer(Tuple row) {
        var outcome = row.get(7, String.class);
        return outcome == null
                ? null
                : new Answer(
                        ContestOutcome.valueOf(outcome),
                        row.get(8, String.class),
                        row.get(9, String.class),
                        row.get(10, Instant.class));
    }
}

package nl.ssfh.claims.practice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.practice.domain.Holder;
import nl.ssfh.claims.practice.domain.Mandate;
import nl.ssfh.claims.practice.domain.MandateBook;
import nl.ssfh.claims.practice.domain.Seat;
import nl.ssfh.claims.practice.domain.Standing;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.database.Only;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Mandates in PostgreSQL. */
@ApplicationScoped
class SqlMandateBook implements MandateBook {

    private static final UUID START = new UUID(0, 0);
    private static final String SELECT =
            "select id, practice, subject, organisation, role, last_day from mandate_grant ";

    private final Session db;

    SqlMandateBook(Session db) {
        this.db = db;
    }

    @Override
    public void give(Mandate mandate) {
        var holder = mandate.holder() instanceof Holder.Person ? "subject" : "organisation";
        db.createNativeMutationQuery("""
                        insert into mandate_grant (id, practice, %1$s, role, last_day) values (?1, ?2, ?3, ?4, ?5)
                        on conflict (practice, %1$s) do update
                          set id = excluded.id, role = excluded.role, last_day = excluded.last_day
                        """.formatted(holder))
                .setParameter(1, mandate.id())
                .setParameter(2, mandate.practice())
                .setParameter(3, key(mandate.holder()))
                .setParameter(4, mandate.role().name())
                .setParameter(5, mandate.lastDay(), LocalDate.class)
                .executeUpdate();
    }

    private static Object key(Holder holder) {
        return switch (holder) {
            case Holder.Person person -> person.subject();
            case Holder.Members members -> members.organisation();
        };
    }

    @Override
    public void end(Mandate mandate) {
        db.createNativeMutationQuery("delete from mandate_grant where id = ?1")
                .setParameter(1, mandate.id())
                .executeUpdate();
    }

    @Override
    public List<Mandate> of(UUID practice) {
        return list(practice, START, Integer.MAX_VALUE);
    }

    @Override
    public List<Mandate> list(UUID practice, UUID after, int limit) {
        return page("where practice = ?1 and id > ?2 order by id", practice, after, limit);
    }

    @Override
    public List<Mandate> heldBy(UUID organisation, UUID after, int limit) {
        return page("where organisation = ?1 and id > ?2 order by id", organisation, after, limit);
    }

    @Override
    public List<Mandate> overBefore(LocalDate day, int limit) {
        return mandates(db.createNativeQuery(
                        SELECT + "where last_day < ?1 order by id limit ?2 for update skip locked", Tuple.class)
                .setParameter(1, day)
                .setParameter(2, limit));
    }

    @Override
    public List<Seat> seatsUnder(Mandate mandate) {
        return switch (mandate.holder()) {
            case Holder.Person person -> List.of(new Seat(mandate.practice(), person.subject()));
            case Holder.Members members ->
                membersOf(members.organisation()).stream()
                        .map(subject -> new Seat(mandate.practice(), subject))
                        .toList();
        };
    }

    @Override
    public List<Seat> seatsThrough(UUID organisation, String subject) {
        return db.createNativeQuery("select practice from mandate_grant where organisation = ?1", Object[].class)
                .setTupleTransformer(Only.of(UUID.class))
                .setParameter(1, organisation)
                .getResultStream()
                .map(practice -> new Seat(practice, subject))
                .toList();
    }

    @Override
    public List<Standing> standings(Collection<Seat> seats, LocalDate day) {
        return new StandingQuery(db).of(seats, day);
    }

    private List<String> membersOf(UUID organisation) {
        return db.createNativeQuery(
                        "select subject from organisation_member where organisation = ?1 order by subject",
                        Object[].class)
                .setTupleTransformer(Only.of(String.class))
                .setParameter(1, organisation)
                .getResultList();
    }

    private List<Mandate> page(String where, UUID of, UUID after, int limit) {
        return mandates(db.createNativeQuery(SELECT + where, Tuple.class)
                .setParameter(1, of)
                .setParameter(2, after)
                .setMaxResults(limit));
    }

    private static List<Mandate> mandates(NativeQuery<Tuple> query) {
        return query.getResultStream().map(row -> mandate(row)).toList();
    }

    private static Mandate mandate(Tuple row) {
        var subject = row.get(2, String.class);
        return new Mandate(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                subject == null ? new Holder.Members(row.get(3, UUID.class)) : new Holder.Person(subject),
                MandateRole.valueOf(row.get(4, String.class)),
                row.get(5, LocalDate.class));
    }
}

package nl.ssfh.claims.person.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.person.domain.Destruction;
import nl.ssfh.claims.person.domain.Destruction.Forgotten;
import nl.ssfh.claims.person.domain.DestructionReason;
import nl.ssfh.claims.person.domain.PersonalData;
import nl.ssfh.platform.database.Only;
import org.hibernate.Session;

/** Destroys personal data in PostgreSQL. */
@ApplicationScoped
class SqlPersonalData implements PersonalData {

    private final Session db;

    SqlPersonalData(Session db) {
        this.db = db;
    }

    @Override
    public boolean isNeeded(Collection<UUID> students, LocalDate day) {
        return db.createNativeQuery("""
                        select exists (
                          select from placement where student = any (?1) and (ends_on >= ?2 or exists (
                            select from claim where claim.placement = placement.id
                              and status in ('SUBMITTED', 'UNDECIDED'))))
                        """, Object[].class)
                .setTupleTransformer(Only.of(Boolean.class))
                .setParameter(1, ids(students), UUID[].class)
                .setParameter(2, day)
                .getSingleResult();
    }

    @Override
    public List<UUID> endedBefore(LocalDate day, int limit) {
        return db.createNativeQuery("""
                        select id from student where erased_on is null
                          and exists (select from placement where placement.student = student.id)
                          and not exists (select from placement where placement.student = student.id and ends_on >= ?1)
                        order by id limit ?2 for update skip locked
                        """, Object[].class)
                .setTupleTransformer(Only.of(UUID.class))
                .setParameter(1, day)
                .setParameter(2, limit)
                .getResultList();
    }

    @Override
    public void eraseStudents(Collection<UUID> students) {
        for (var statement : Erasure.STATEMENTS) {
            db.createNativeMutationQuery(statement)
                    .setParameter(1, ids(students), UUID[].class)
                    .executeUpdate();
        }
    }

    @Override
    public int forgetInvitationsBefore(LocalDate day) {
        return db.createNativeMutationQuery("""
                        update invitation set email = null,
                          state = case state when 'OPEN' then 'WITHDRAWN' else state end
                        where email is not null and expires_on < ?1
                        """).setParameter(1, day).executeUpdate();
    }

    @Override
    public int forgetDraftsBefore(LocalDate day) {
        return db.createNativeMutationQuery("""
                        update draft set typed = typed - 'student'
                        where typed_on < ?1 and typed -> 'student' is not null
                        """).setParameter(1, day).executeUpdate();
    }

    @Override
    public int forgetFormerContactsBefore(LocalDate day) {
        return db.createNativeMutationQuery("delete from former_contact where left_on < ?1")
                .setParameter(1, day)
                .executeUpdate();
    }

    @Override
    public void record(Destruction destruction) {
        db.createNativeMutationQuery("""
                        insert into destruction (id, at, reason, students, invitations, drafts, former_contacts)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        """)
                .setParameter(1, destruction.id())
                .setParameter(2, destruction.at())
                .setParameter(3, destruction.reason().name())
                .setParameter(4, ids(destruction.students()), UUID[].class)
                .setParameter(5, destruction.forgotten().invitations())
                .setParameter(6, destruction.forgotten().drafts())
                .setParameter(7, destruction.forgotten().formerContacts())
                .executeUpdate();
    }

    @Override
    public List<Destruction> list(UUID after, int limit) {
        return db.createNativeQuery(
                        "select id, at, reason, students, invitations, drafts, former_contacts from destruction"
                                + " where id > ?1 order by id",
                        Tuple.class)
                .setParameter(1, after)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Destruction(
                        row.get(0, UUID.class),
                        row.get(1, Instant.class),
                        DestructionReason.valueOf(row.get(2, String.class)),
                        List.of(row.get(3, UUID[].class)),
                        new Forgotten(row.get(4, Integer.class), row.get(5, Integer.class), row.get(6, Integer.class))))
                .toList();
    }

    private static UUID[] ids(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}

package nl.ssfh.claims.student.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ssfh.claims.input.domain.Language;
import nl.ssfh.claims.input.domain.MailAddress;
import nl.ssfh.claims.student.domain.Enrolment;
import nl.ssfh.claims.student.domain.Entry;
import nl.ssfh.claims.student.domain.Students;
import nl.ssfh.platform.database.Only;
import org.hibernate.Session;

/** Students in PostgreSQL, by statements that cost the same however many there are. */
@ApplicationScoped
class SqlStudents implements Students {

    private final Session db;

    SqlStudents(Session db) {
        this.db = db;
    }

    @Override
    public UUID enter(UUID practice, Entry entry) {
        return db.createNativeQuery("""
                        with person as (
                          insert into student (email) values (?1)
                          on conflict (email) do update set email = excluded.email returning id
                        )
                        insert into student_entry (practice, student, name, email, language)
                        select ?2, person.id, ?3, ?4, ?5 from person
                        on conflict (practice, student)
                          do update set name = excluded.name, email = excluded.email, language = excluded.language
                        returning student
                        """, Object[].class)
                .setTupleTransformer(Only.of(UUID.class))
                .setParameter(1, entry.email().normal())
                .setParameter(2, practice)
                .setParameter(3, entry.name())
                .setParameter(4, entry.email().value())
                .setParameter(5, entry.language().name())
                .getSingleResult();
    }

    /** A lock that lets others refer to the student. */
    @Override
    public void lock(UUID student) {
        db.createNativeQuery("select id from student where id = ?1 for no key update", Object[].class)
                .setTupleTransformer(Only.of(UUID.class))
                .setParameter(1, student)
                .getSingleResult();
    }

    @Override
    public Map<Enrolment, Entry> entries(Collection<Enrolment> enrolments) {
        return db.createNativeQuery("""
                        select practice, student, name, email, language
                        from unnest(cast(?1 as uuid[]), cast(?2 as uuid[])) as wanted (practice, student)
                        join student_entry using (practice, student)
                        """, Tuple.class)
                .setParameter(
                        1, ids(enrolments.stream().map(Enrolment::practice).toList()), UUID[].class)
                .setParameter(2, ids(enrolments.stream().map(Enrolment::student).toList()), UUID[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> enrolment(row), row -> entry(row), (one, same) -> one));
    }

    @Override
    public boolean isAddressOf(UUID student, MailAddress address) {
        return db.createNativeQuery("select exists (select from student where id = ?1 and email = ?2)", Object[].class)
                .setTupleTransformer(Only.of(Boolean.class))
                .setParameter(1, student)
                .setParameter(2, address.normal())
                .getSingleResult();
    }

    private static UUID[] ids(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private static Enrolment enrolment(Tuple row) {
        return new Enrolment(row.get(0, UUID.class), row.get(1, UUID.class));
    }

    private static Entry entry(Tuple row) {
        return new Entry(
                row.get(2, String.class),
                new MailAddress(row.get(3, String.class)),
                Language.valueOf(row.get(4, String.class)));
    }
}

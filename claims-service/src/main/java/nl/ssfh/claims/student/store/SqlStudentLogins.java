package nl.ssfh.claims.student.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ssfh.claims.student.domain.StudentLinked;
import nl.ssfh.claims.student.domain.StudentLogins;
import nl.ssfh.platform.database.Only;
import org.hibernate.Session;

/** The logins of students in PostgreSQL. */
@ApplicationScoped
class SqlStudentLogins implements StudentLogins {

    private final Session db;

    SqlStudentLogins(Session db) {
        this.db = db;
    }

    @Override
    public void link(UUID student, String subject, Instant at) {
        int linked = db.createNativeMutationQuery("""
                        insert into student_login (student, subject, linked_at) values (?1, ?2, ?3)
                        on conflict (student) do update set subject = excluded.subject
                        where student_login.subject = excluded.subject
                        """)
                .setParameter(1, student)
                .setParameter(2, subject)
                .setParameter(3, at)
                .executeUpdate();
        if (linked == 0) {
            throw new StudentLinked(student);
        }
    }

    @Override
    public Optional<String> loginOf(UUID student) {
        return db.createNativeQuery("select subject from student_login where student = ?1", Object[].class)
                .setTupleTransformer(Only.of(String.class))
                .setParameter(1, student)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Set<UUID> studentsOf(String subject) {
        return db.createNativeQuery("select student from student_login where subject = ?1", Object[].class)
                .setTupleTransformer(Only.of(UUID.class))
                .setParameter(1, subject)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}

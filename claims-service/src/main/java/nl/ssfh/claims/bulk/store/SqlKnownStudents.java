package nl.ssfh.claims.bulk.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.claims.bulk.domain.KnownStudents;
import nl.ssfh.claims.input.domain.Language;
import nl.ssfh.claims.input.domain.MailAddress;
import nl.ssfh.claims.student.domain.Entry;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Terms;
import nl.ssfh.contracts.Track;
import org.hibernate.Session;

/** Finds known students in PostgreSQL, by the index on the placements of a practice. */
@ApplicationScoped
class SqlKnownStudents implements KnownStudents {

    private final Session db;

    SqlKnownStudents(Session db) {
        this.db = db;
    }

    @Override
    public List<Known> of(Set<UUID> practices, UUID after, int limit) {
        return db.createNativeQuery("""
                        select latest.id, practice, name, email, language, first_day, track, course, crebo, study_year,
                          entrant, hours_per_week
                        from placement latest join student_entry using (practice, student)
                        where practice = any (?1) and latest.id > ?2 and not exists (
                          select from placement other where other.student = latest.student
                            and other.practice = latest.practice and other.id > latest.id)
                        order by latest.id limit ?3
                        """, Tuple.class)
                .setParameter(1, practices.toArray(UUID[]::new), UUID[].class)
                .setParameter(2, after)
                .setParameter(3, limit)
                .getResultStream()
                .map(SqlKnownStudents::known)
                .toList();
    }

    private static Known known(Tuple row) {
        var entry = new Entry(
                row.get(2, String.class),
                new MailAddress(row.get(3, String.class)),
                Language.valueOf(row.get(4, String.class)));
        var terms = new Terms(
                row.get(5, LocalDate.class),
                Track.valueOf(row.get(6, String.class)),
                Course.valueOf(row.get(7, String.class)),
                row.get(8, String.class),
                row.get(9, Integer.class),
                Entrant.valueOf(row.get(10, String.class)),
                row.get(11, BigDecimal.class));
        return new Known(row.get(0, UUID.class), row.get(1, UUID.class), entry, terms);
    }
}

package nl.ssfh.claims.bulk.store;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.claims.bulk.domain.KnownStudents;
import nl.ssfh.claims.input.domain.Language;
import nl.ssfh.claims.input.domain.MailAddress;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.student.domain.Entry;
import nl.ssfh.contracts.Terms;
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
        var rows = db.createNativeQuery("""
                        select latest.id, practice, name, email, language
                        from placement latest join student_entry using (practice, student)
                        where practice = any (?1) and latest.id > ?2 and not exists (
                          select from placement other where other.student = latest.student
                            and other.practice = latest.practice and other.id > latest.id)
                        order by latest.id limit ?3
                        """, Tuple.class)
                .setParameter(1, practices.toArray(UUID[]::new), UUID[].class)
                .setParameter(2, after)
                .setParameter(3, limit)
                .getResultList();
        var terms = terms(rows.stream().map(row -> row.get(0, UUID.class)).toList());
        return rows.stream()
                .map(row -> known(row, requireNonNull(terms.get(row.get(0, UUID.class)))))
                .toList();
    }

    /** What held last, by placement. */
    private Map<UUID, Terms> terms(List<UUID> placements) {
        return db
                .createSelectionQuery(
                        "from Placement p left join fetch p.changes where p.id in :placements", Placement.class)
                .setParameterList("placements", placements)
                .setReadOnly(true)
                .getResultList()
                .stream()
                .collect(toMap(
                        Placement::id, placement -> placement.timeline().terms().getLast()));
    }

    private static Known known(Tuple row, Terms terms) {
        var entry = new Entry(
                row.get(2, String.class),
                new MailAddress(row.get(3, String.class)),
                Language.valueOf(row.get(4, String.class)));
        return new Known(row.get(0, UUID.class), row.get(1, UUID.class), entry, terms);
    }
}

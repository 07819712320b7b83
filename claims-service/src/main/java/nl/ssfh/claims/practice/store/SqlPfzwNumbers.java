package nl.ssfh.claims.practice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ssfh.claims.practice.domain.PfzwChange;
import nl.ssfh.claims.practice.domain.PfzwNumbers;
import nl.ssfh.claims.practice.domain.PfzwReason;
import org.hibernate.Session;

/** The PFZW numbers in PostgreSQL. */
@ApplicationScoped
class SqlPfzwNumbers implements PfzwNumbers {

    private final Session db;

    SqlPfzwNumbers(Session db) {
        this.db = db;
    }

    @Override
    public void add(PfzwChange change) {
        db.createNativeMutationQuery("""
                        insert into pfzw_change (id, practice, first_day, number, reason, recorded_by, recorded_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        """)
                .setParameter(1, change.id())
                .setParameter(2, change.practice())
                .setParameter(3, change.firstDay())
                .setParameter(4, change.number())
                .setParameter(5, change.reason().name())
                .setParameter(6, change.recordedBy())
                .setParameter(7, change.recordedAt())
                .executeUpdate();
    }

    @Override
    public List<PfzwChange> changesOf(UUID practice) {
        return db.createNativeQuery("""
                        select id, practice, first_day, number, reason, recorded_by, recorded_at from pfzw_change
                        where practice = ?1 order by first_day, id
                        """, Tuple.class)
                .setParameter(1, practice)
                .getResultStream()
                .map(row -> change(row))
                .toList();
    }

    @Override
    public Map<UUID, String> on(LocalDate day, Collection<UUID> practices) {
        return db.createNativeQuery(
                        "select id, practice_pfzw(id, ?2) from unnest(cast(?1 as uuid[])) as wanted (id)", Tuple.class)
                .setParameter(1, practices.toArray(UUID[]::new), UUID[].class)
                .setParameter(2, day)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, String.class)));
    }

    private static PfzwChange change(Tuple row) {
        return new PfzwChange(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, LocalDate.class),
                row.get(3, String.class),
                PfzwReason.valueOf(row.get(4, String.class)),
                row.get(5, String.class),
                row.get(6, Instant.class));
    }
}

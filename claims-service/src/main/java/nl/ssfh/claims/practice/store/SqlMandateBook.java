package nl.ssfh.claims.practice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.practice.domain.Mandate;
import nl.ssfh.claims.practice.domain.MandateBook;
import nl.ssfh.contracts.MandateRole;
import org.hibernate.Session;

/** Reads the table of mandates that the platform keeps in every service. */
@ApplicationScoped
class SqlMandateBook implements MandateBook {

    private static final UUID START = new UUID(0, 0);

    private final Session db;

    SqlMandateBook(Session db) {
        this.db = db;
    }

    @Override
    public List<Mandate> of(UUID practice) {
        return list(practice, START, Integer.MAX_VALUE);
    }

    @Override
    public List<Mandate> list(UUID practice, UUID after, int limit) {
        return db.createNativeQuery("""
                        select id, practice, subject, role from mandate
                        where practice = ?1 and id > ?2 order by id
                        """, Tuple.class)
                .setParameter(1, practice)
                .setParameter(2, after)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> mandate(row))
                .toList();
    }

    private static Mandate mandate(Tuple row) {
        return new Mandate(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, String.class),
                MandateRole.valueOf(row.get(3, String.class)));
    }
}

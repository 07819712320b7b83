package nl.ssfh.platform.rights;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.MandateEnded;
import nl.ssfh.contracts.ClaimsEvent.MandateGranted;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.database.Only;
import org.hibernate.Session;

/** Who may act for which practice. claims-service decides it; the others keep what they are told. */
@ApplicationScoped
public class Mandates {

    private final Session db;

    Mandates(Session db) {
        this.db = db;
    }

    @Transactional
    public boolean covers(String subject, UUID practice, MandateRole needed) {
        return db.createNativeQuery("select role from mandate where subject = ?1 and practice = ?2", Object[].class)
                .setTupleTransformer(Only.of(String.class))
                .setParameter(1, subject)
                .setParameter(2, practice)
                .getResultStream()
                .anyMatch(role -> MandateRole.valueOf(role).covers(needed));
    }

    @Transactional
    public List<UUID> practicesOf(String subject) {
        return db.createNativeQuery("select practice from mandate where subject = ?1 order by practice", Object[].class)
                .setTupleTransformer(Only.of(UUID.class))
                .setParameter(1, subject)
                .getResultStream()
                .toList();
    }

    /** The practices for which a person may do what needs this role. */
    @Transactional
    public List<UUID> practicesOf(String subject, MandateRole needed) {
        var roles = Arrays.stream(MandateRole.values())
                .filter(role -> role.covers(needed))
                .map(MandateRole::name)
                .toArray(String[]::new);
        return db.createNativeQuery(
                        "select practice from mandate where subject = ?1 and role = any (?2) order by practice",
                        Object[].class)
                .setTupleTransformer(Only.of(UUID.class))
                .setParameter(1, subject)
                .setParameter(2, roles, String[].class)
                .getResultStream()
                .toList();
    }

    /** What a person may do for each of these practices; those for which he has no mandate are absent. */
    @Transactional
    public Map<UUID, MandateRole> rolesOf(String subject, Collection<UUID> practices) {
        return db.createNativeQuery(
                        "select practice, role from mandate where subject = ?1 and practice = any (?2)", Tuple.class)
                .setParameter(1, subject)
                .setParameter(2, practices.toArray(UUID[]::new), UUID[].class)
                .getResultStream()
                .collect(toMap(row -> row.get(0, UUID.class), row -> MandateRole.valueOf(row.get(1, String.class))));
    }

    /** A person has one mandate per practice: a new one replaces what he had. */
    @Transactional
    public void on(MandateGranted event) {
        db.createNativeMutationQuery("""
                        insert into mandate (id, practice, subject, role) values (?1, ?2, ?3, ?4)
                        on conflict (practice, subject) do update set id = excluded.id, role = excluded.role
                        """)
                .setParameter(1, event.mandate())
                .setParameter(2, event.practice())
                .setParameter(3, event.subject())
                .setParameter(4, event.role().name())
                .executeUpdate();
    }

    @Transactional
    public void on(MandateEnded event) {
        db.createNativeMutationQuery("delete from mandate where id = ?1")
                .setParameter(1, event.mandate())
                .executeUpdate();
    }
}

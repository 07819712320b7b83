package nl.ssfh.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import nl.ssfh.platform.database.Only;
import org.hibernate.Session;

/** The answers to creating requests, by who asked and the key he gave. */
@ApplicationScoped
class StoredAnswers {

    private final Session db;

    StoredAnswers(Session db) {
        this.db = db;
    }

    /** Until the transaction ends; false when another request with the key is running. */
    @Transactional(TxType.MANDATORY)
    boolean lock(String subject, String key) {
        return db.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))", Object[].class)
                .setTupleTransformer(Only.of(Boolean.class))
                .setParameter(1, subject + "\n" + key)
                .getSingleResult();
    }

    @Transactional(TxType.MANDATORY)
    Optional<StoredAnswer> find(String subject, String key) {
        return db.createNativeQuery(
                        "select fingerprint, status, location, body from idempotency where subject = ?1 and key = ?2",
                        Tuple.class)
                .setParameter(1, subject)
                .setParameter(2, key)
                .getResultStream()
                .map(row -> answer(row))
                .findFirst();
    }

    @Transactional(TxType.MANDATORY)
    void add(String subject, String key, StoredAnswer answer) {
        db.createNativeMutationQuery("""
                        insert into idempotency (subject, key, fingerprint, status, location, body)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, subject)
                .setParameter(2, key)
                .setParameter(3, answer.fingerprint())
                .setParameter(4, answer.status())
                .setParameter(5, answer.location())
                .setParameter(6, answer.body())
                .executeUpdate();
    }

    private static StoredAnswer answer(Tuple row) {
        return new StoredAnswer(
                row.get(0, String.class),
                row.get(1, Integer.class),
                row.get(2, String.class),
                row.get(3, String.class));
    }
}

package nl.ssfh.claims.person.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Optional;
import nl.ssfh.claims.input.domain.Language;
import nl.ssfh.claims.person.domain.Channel;
import nl.ssfh.claims.person.domain.Preference;
import nl.ssfh.claims.person.domain.Preferences;
import org.hibernate.Session;

/** Preferences in PostgreSQL. */
@ApplicationScoped
class SqlPreferences implements Preferences {

    private final Session db;

    SqlPreferences(Session db) {
        this.db = db;
    }

    @Override
    public Optional<Preference> of(String subject) {
        return db.createNativeQuery("select language, channel from preference where subject = ?1", Tuple.class)
                .setParameter(1, subject)
                .getResultStream()
                .map(row -> new Preference(
                        Language.valueOf(row.get(0, String.class)), Channel.valueOf(row.get(1, String.class))))
                .findFirst();
    }

    @Override
    public void put(String subject, Preference preference) {
        db.createNativeMutationQuery("""
                        insert into preference (subject, language, channel) values (?1, ?2, ?3)
                        on conflict (subject) do update set language = excluded.language, channel = excluded.channel
                        """)
                .setParameter(1, subject)
                .setParameter(2, preference.language().name())
                .setParameter(3, preference.channel().name())
                .executeUpdate();
    }
}

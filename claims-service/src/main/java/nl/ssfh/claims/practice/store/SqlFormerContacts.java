package nl.ssfh.claims.practice.store;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.claims.practice.domain.FormerContact;
import nl.ssfh.claims.practice.domain.FormerContacts;
import org.hibernate.Session;

/** The addresses that practices had before, in PostgreSQL. */
@ApplicationScoped
class SqlFormerContacts implements FormerContacts {

    private final Session db;

    SqlFormerContacts(Session db) {
        this.db = db;
    }

    @Override
    public void add(FormerContact former) {
        db.createNativeMutationQuery("""
                        insert into former_contact (change, practice, email, language, left_on)
                        values (?1, ?2, ?3, ?4, ?5)
                        """)
                .setParameter(1, former.change())
                .setParameter(2, former.practice())
                .setParameter(3, former.contact().email().value())
                .setParameter(4, former.contact().language().name())
                .setParameter(5, former.leftOn())
                .executeUpdate();
    }
}

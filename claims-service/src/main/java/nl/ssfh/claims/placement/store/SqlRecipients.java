package nl.ssfh.claims.placement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.claims.input.domain.Language;
import nl.ssfh.claims.person.domain.Channel;
import nl.ssfh.claims.placement.domain.Recipient;
import nl.ssfh.claims.placement.domain.Recipient.RecipientKind;
import nl.ssfh.claims.placement.domain.Recipients;
import org.hibernate.Session;

/** Finds all recipients of placements in one statement, and those of practices in another. */
@ApplicationScoped
class SqlRecipients implements Recipients {

    private final Session db;

    SqlRecipients(Session db) {
        this.db = db;
    }

    @Override
    public List<Recipient> of(Set<UUID> placements) {
        return db.createNativeQuery("""
                        select placement.id, 'PRACTICE', contact_email, contact_language, 'MAIL'
                        from placement join practice on practice.id = placement.practice
                        where placement.id = any (?1)
                        union all
                        select placement.id, 'STUDENT', entry.email, coalesce(preference.language, entry.language),
                          coalesce(preference.channel, 'MAIL')
                        from placement join student_entry entry using (practice, student)
                        join student on student.id = entry.student and student.erased_on is null
                        left join student_login on student_login.student = entry.student
                        left join preference using (subject)
                        where placement.id = any (?1)
                        order by 1, 2
                        """, Tuple.class)
                .setParameter(1, placements.toArray(UUID[]::new), UUID[].class)
                .getResultStream()
                .map(row -> recipient(row))
                .toList();
    }

    @Override
    public List<Recipient> ofPractices(Set<UUID> practices) {
        return db.createNativeQuery("""
                        select id, 'PRACTICE', contact_email, contact_language, 'MAIL'
                        from practice where id = any (?1) order by id
                        """, Tuple.class)
                .setParameter(1, practices.toArray(UUID[]::new), UUID[].class)
                .getResultStream()
                .map(row -> recipient(row))
                .toList();
    }

    @Override
    public List<Recipient> beforeChanges(Set<UUID> changes) {
        return db.createNativeQuery("""
                        select change, 'PRACTICE', email, language, 'MAIL'
                        from former_contact where change = any (?1) order by change
                        """, Tuple.class)
                .setParameter(1, changes.toArray(UUID[]::new), UUID[].class)
                .getResultStream()
                .map(row -> recipient(row))
                .toList();
    }

    private static Recipient recipient(Tuple row) {
        return new Recipient(
                row.get(0, UUID.class),
                RecipientKind.valueOf(row.get(1, String.class)),
                row.get(2, String.class),
                Language.valueOf(row.get(3, String.class)),
                Channel.valueOf(row.get(4, String.class)));
    }
}

package nl.ssfh.claims.person.store;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.claims.person.domain.PersonalRecords;
import org.hibernate.Session;

/** Gathers a person's records in one statement. */
@ApplicationScoped
class SqlPersonalRecords implements PersonalRecords {

    private static final String STUDENTS = """
            select coalesce(jsonb_agg(jsonb_build_object('id', student.id, 'email', student.email,
              'entries', (select coalesce(jsonb_agg(to_jsonb(e)), '[]') from student_entry e where e.student = student.id),
              'placements', (select coalesce(jsonb_agg(to_jsonb(p) - 'version' || jsonb_build_object(
                'changes', (select coalesce(jsonb_agg(to_jsonb(c) - 'recorded_by' order by number), '[]')
                            from placement_change c where c.placement = p.id),
                'claims', (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'reference', reference,
                             'status', status, 'submitted_on', submitted_on) order by c.id), '[]')
                           from claim c where c.placement = p.id),
                'contests', (select coalesce(jsonb_agg(to_jsonb(c) - 'answered_by' order by c.id), '[]')
                             from contest c where c.placement = p.id),
                'invitations', (select coalesce(jsonb_agg(to_jsonb(i) order by i.id), '[]')
                                from invitation i where i.placement = p.id)) order by p.id), '[]')
                from placement p where p.student = student.id))), '[]')
            from student_login join student on student.id = student_login.student
            where student_login.subject = ?1
            """;

    private static final String ALL = """
            select jsonb_build_object('subject', cast(?1 as text),
              'preference', (select to_jsonb(p) from preference p where subject = ?1),
              'mandates', (select coalesce(jsonb_agg(to_jsonb(g)), '[]') from mandate_grant g where subject = ?1),
              'memberships', (select coalesce(jsonb_agg(to_jsonb(m)), '[]')
                              from organisation_member m where subject = ?1),
              'invitations', (select coalesce(jsonb_agg(to_jsonb(i)), '[]') from invitation i
                              where answered_by = ?1 and state in ('ACCEPTED', 'DECLINED')),
              'actions', (select coalesce(jsonb_agg(to_jsonb(a)), '[]') from (
                            select action, kind, count(*), min(at) as first_at, max(at) as last_at
                            from audit_entry where actor = ?1 group by action, kind order by action, kind) a),
              'students', (%s)) #>> '{}'
            """.formatted(STUDENTS);

    private final Session db;

    SqlPersonalRecords(Session db) {
        this.db = db;
    }

    @Override
    public String of(String subject) {
        return db.createNativeQuery(ALL, String.class).setParameter(1, subject).getSingleResult();
    }
}

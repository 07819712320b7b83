package nl.ssfh.claims.person.store;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.claims.person.domain.PersonalRecords;
import nl.ssfh.platform.database.Only;
import org.hibernate.Session;

/** Gathers a person's records in one statement. */
@ApplicationScoped
class SqlPersonalRecords implements PersonalRecords {

    private static final String STUDENTS = """
            select coalesce(jsonb_agg(jsonb_build_object('id', student.id, 'email', student.email,
              'drafts', (select coalesce(jsonb_agg(jsonb_build_object('claim', d.claim, 'practice', c.practice,
                           'typed', d.typed, 'typed_on', d.typed_on) order by d.claim), '[]')
                         from draft d join claim c on c.id = d.claim
                         where d.typed -> 'student' is not null
                           and lower(d.typed #>> '{student,email}') = student.email),
              'entries', (select coalesce(jsonb_agg(to_jsonb(e)), '[]') from student_entry e where e.student = student.id),
              'placements', (select coalesce(jsonb_agg(to_jsonb(p) - 'version' || jsonb_build_object(
                'changes', (select coalesce(jsonb_agg(to_jsonb(c) - 'recorded_by' order by number), '[]')
                            from placement_change c where c.placement = p.id),
                'claims', (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'reference', reference,
                             'status', status, 'submitted_on', submitted_on) order by c.id), '[]')
                           from claim c where c.placement = p.id),
                'agreements', (select coalesce(jsonb_agg(to_jsonb(a) - 'uploaded_by' - 'to_destroy' order by version),
                                 '[]') from agreement_document a where a.placement = p.id),
                'outcomes', (select coalesce(jsonb_agg(to_jsonb(o) - 'recorded_by' order by o.id), '[]')
                             from outcome o where o.placement = p.id),
                'confirmations', (select coalesce(jsonb_agg(to_jsonb(m) - 'recorded_by' order by month), '[]')
                                  from month_confirmation m where m.placement = p.id),
                'receipts', (select coalesce(jsonb_agg(to_jsonb(r) - 'recorded_by' order by month, said_by), '[]')
                             from stipend_receipt r where r.placement = p.id),
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
        return db.createNativeQuery(ALL, Object[].class)
                .setTupleTransformer(Only.of(String.class))
                .setParameter(1, subject)
                .getSingleResult();
    }
}

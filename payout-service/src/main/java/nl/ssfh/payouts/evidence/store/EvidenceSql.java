package nl.ssfh.payouts.evidence.store;

import nl.ssfh.payouts.bank.domain.BankReport;
import nl.ssfh.payouts.override.store.SqlCheckOverrides;

/** The statements that follow money. */
final class EvidenceSql {

    static final String DECISION = """
            select i.decision as id, c.claim, c.reference, case when c.decision = i.decision then c.decided_on end as decided_on,
                   c.in_force and c.decision = i.decision as in_force
              from instalment i join decided_claim c on c.claim = i.claim where i.id = ?
            """;

    static final String ATTEMPTS = """
            select a.number, a.end_to_end_id, a.cents, a.state, r.id as run, r.execution_date, r.content_hash,
                   r.prepared_by, r.prepared_at, r.released_by, r.released_at, r.sent_by, r.sent_at,
                   coalesce(k.passed, '{}') as passed, coalesce(k.failed, '{}') as failed,
                   p.match, v.accepted, v.reason, v.decided_by, v.decided_at
              from attempt a
              join run r on r.id = a.run
              left join line_check k on k.run = a.run and k.instalment = a.instalment
              left join payee_answer p on p.account = a.account
              left join payee_verdict v on v.account = a.account
             where a.instalment = ?
             order by a.number, r.prepared_at
            """;

    /** By what was in force when the run was prepared. */
    static final String OVERRIDDEN = """
            select x.checked, o.reason, o.made_by, o.made_at
              from line_check c
              join run r on r.id = c.run
              join instalment i on i.id = c.instalment
             cross join lateral unnest(c.overridden) x (checked)
              left join check_override o on o.checked = x.checked and %s
                                        and o.made_at <= r.prepared_at and o.ends_on >= r.prepared_at::date
             where c.run = ? and c.instalment = ?
             order by x.checked, o.made_at
            """.formatted(SqlCheckOverrides.COVERS);

    /** What officers matched stands in no report of the bank: the line that they matched does. */
    static final String BANK_LINES = """
            select e.id, b.id as report, b.sha256, b.kind, b.received_at, e.news, e.end_to_end_id, e.cents, e.booked_on,
                   e.reason, e.reference, e.suspense, e.instalment, w.entry as matched, w.proposed_by, w.confirmed_by
              from bank_entry e
              join bank_report own on own.id = e.report
              left join bank_entry m on m.id = case own.kind when 'BY_HAND' then replace(own.sha256, '%s', '')::uuid end
              left join suspense_work w on w.entry = m.id
              join bank_report b on b.id = coalesce(m.report, own.id)
            """.formatted(BankReport.BY_HAND);

    static final String SET_OFFS = """
            select run, recovery, instalment, cents, state from set_off
             where ? in (recovery, instalment) order by id
            """;

    /** The seal that holds an entry is the first that reaches as far. */
    static final String SEAL =
            "select link, upto, entries, hash from ledger_seal where upto >= ? order by upto limit 1";

    /** By its placement, whose lines are few. */
    static final String OF_CLAIM = """
            select i.id
              from decided_claim c
              join instalment i on i.placement = c.placement and i.claim = c.claim
             where c.claim = ? and i.id > ?
             order by i.id limit ?
            """;

    private EvidenceSql() {}
}

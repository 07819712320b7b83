package nl.ssfh.payouts.bank.store;

/** The statements on what is in suspense. */
final class SuspenseSql {

    private static final String FROM = """
              from bank_entry e
              join bank_report r on r.id = e.report
              left join suspense_work w on w.entry = e.id
             cross join lateral (select case when exists (select from invoice_payment p where p.bank_entry = e.id)
                                             then 'HANDLED' else coalesce(w.state, 'OPEN') end as state,
                                        (r.received_at at time zone 'Europe/Amsterdam')::date as received_on) at
             where e.suspense is not null
            """;

    static final String SELECT = """
            select e.*, at.received_on, at.state as work_state, w.officer, w.wait_until,
                   w.end_to_end_id as proposed_id, w.proposed_by, w.confirmed_by
            """ + FROM;

    static final String PAGE = """
               and case when ?::text is not null then at.state = ?
                        else ?::uuid is not null or at.state not in ('MATCHED', 'HANDLED') end
               and e.report = coalesce(?::uuid, e.report)
               and e.suspense = coalesce(?::text, e.suspense)
               and (?::text is null or w.officer = ?) and e.id > ?
             order by e.id limit ?
            """;

    static final String COUNTS = """
            select at.state, count(*)::int as items, coalesce(sum(e.cents), 0)::bigint as cents,
                   min(at.received_on) as oldest
            """ + FROM + "group by at.state order by at.state";

    static final String KEEP = """
            insert into suspense_work (entry, state, officer, wait_until, end_to_end_id, proposed_by, confirmed_by)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (entry) do update
              set state = excluded.state, officer = excluded.officer, wait_until = excluded.wait_until,
                  end_to_end_id = excluded.end_to_end_id, proposed_by = excluded.proposed_by,
                  confirmed_by = excluded.confirmed_by
            """;

    private SuspenseSql() {}
}

package nl.ssfh.payouts.schedule.store;

/** The statements on instalments. */
final class InstalmentSql {

    /** A line is fixed once a bank transaction was made for it, a part of it was set off, or an officer dealt with it. */
    static final String LINES = """
            select i.id, i.fee, i.month, i.sequence, i.cents, i.state, i.due_month, i.policy,
                   exists (select from attempt a where a.instalment = i.id and a.state <> 'CANCELLED')
                   or exists (select from set_off s where s.instalment = i.id and s.state <> 'UNDONE')
                   or exists (select from set_off s where s.recovery = i.id and s.state <> 'UNDONE')
                   or exists (select from recovery_choice c where c.recovery = i.id)
                   or exists (select from write_off w where w.recovery = i.id) as fixed
              from instalment i
             where i.placement = ?
             order by i.month, i.fee, i.sequence
            """;

    static final String INSERT = """
            insert into instalment
              (id, placement, claim, practice, fee, month, sequence, cents, state, due_month, decision, policy,
               cause)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static final String UPDATE = """
            update instalment
               set cents = ?, state = ?, reason = case when ? then reason end, due_month = ?,
                   claim = ?, decision = ?, policy = ?, cause = ?
             where id = ?
            """;

    /**
     * Settled is what the bank booked and did not give back, and what was set off in a released run; of a recovery also
     * what was paid on invoices, and written off.
     */
    static final String SELECT = """
            select i.*, back.way, back.invoice_due_on,
                   coalesce(paid.cents, 0) + coalesce(kept.cents, 0) - coalesce(back.settled, 0) as settled,
                   case when i.state in ('IN_RUN', 'SENT', 'PAID', 'RECOVERED')
                        then coalesce(paid.booked_on, r.execution_date) end as pay_date,
                   i.state = 'IN_RUN' and r.state = 'RELEASED' as released,
                   case when i.state in ('HELD', 'RETURNED')
                        then (select e.id from bank_entry e
                               where e.instalment = i.id and e.moved and e.news in ('REJECTED', 'RETURNED')
                                 and e.reason = i.reason
                               order by e.id desc limit 1) end as bank_no
              from instalment i
              left join run r on r.id = i.run
              left join recovery_stand back on back.id = i.id
              left join lateral (select a.cents, a.booked_on from attempt a
                                  where a.instalment = i.id and a.state = 'BOOKED') paid on true
              left join lateral (select sum(s.cents) as cents from set_off s
                                  where s.instalment = i.id and s.state = 'SETTLED') kept on true
            """;

    static final String FIRST_WITHOUT_RUN = """
            select min(m.month)::date as month
              from generate_series(?::date, ?::date + interval '10 years', interval '1 month') m (month)
             where not exists (select from run r where r.month = m.month and r.state <> 'CANCELLED')
            """;

    private InstalmentSql() {}
}

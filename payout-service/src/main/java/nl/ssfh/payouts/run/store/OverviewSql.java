package nl.ssfh.payouts.run.store;

/** The statements that look over a run as a whole. */
final class OverviewSql {

    static final String BEFORE = """
            select b.id, b.month from run r
              join run b on b.month < r.month and b.state <> 'CANCELLED'
             where r.id = ? order by b.month desc limit 1
            """;

    static final String FEES = """
            select i.fee,
                   count(*) filter (where a.run = s.now)::int as lines,
                   coalesce(sum(a.cents) filter (where a.run = s.now), 0)::bigint as cents,
                   count(*) filter (where a.run = s.before)::int as lines_before,
                   coalesce(sum(a.cents) filter (where a.run = s.before), 0)::bigint as cents_before
              from (select ?::uuid as now, ?::uuid as before) s
              join attempt a on a.run in (s.now, s.before) and a.stands
              join instalment i on i.id = a.instalment
             group by i.fee order by i.fee
            """;

    /** An account is known once a transaction on it went along with another run, earlier or not. */
    static final String ODDITIES = """
            with line as materialized (
              select i.id, i.practice, i.fee, a.account, a.cents
                from attempt a join instalment i on i.id = a.instalment
               where a.run = ? and a.stands
            ), mine as (
              select practice, account, count(*)::int as lines, sum(cents)::bigint as cents
                from line group by practice, account
            ), middle as (
              select fee, percentile_disc(0.5) within group (order by cents) as cents from line group by fee
            ), odd as (
              select case when exists (
                       select from bank_account b join attempt e on e.account = b.id
                        where b.practice = m.practice and e.run <> ? and e.stands)
                     then 'CHANGED_ACCOUNT' else 'NEW_ACCOUNT' end as kind, m.practice, null::uuid as instalment,
                     m.lines, m.cents
                from mine m
               where not exists (select from attempt e
                                  where e.account = m.account and e.run <> ? and e.stands)
               union all
              select 'LARGE_LINE', l.practice, l.id, 1, l.cents
                from line l join middle m on m.fee = l.fee where l.cents >= m.cents * ?
               union all
              select 'MANY_LINES', practice, null, sum(lines)::int, sum(cents)::bigint
                from mine group by practice having sum(lines) >= ?
            )
            select * from odd
             order by array_position(array['CHANGED_ACCOUNT', 'NEW_ACCOUNT', 'LARGE_LINE', 'MANY_LINES'], kind),
                      cents desc, practice, instalment
             limit ?
            """;

    private OverviewSql() {}
}

package nl.ssfh.payouts.receipt.store;

/** The statements on receipts. */
final class ReceiptSql {

    /** The day stays when the same is said again. */
    static final String KEEP = """
            insert into receipt (placement, month, said_by, done, said_on) values (?, ?, ?, ?, ?)
            on conflict (placement, month, said_by) do update
              set done = excluded.done,
                  said_on = case when receipt.done = excluded.done then receipt.said_on else excluded.said_on end
            """;

    static final String OF = """
            select r.placement, r.month,
                   max(r.said_on) filter (where r.said_by = 'PRACTICE' and r.done) as passed_on,
                   max(r.said_on) filter (where r.said_by = 'STUDENT' and r.done) as received,
                   bool_or(r.said_by = 'PRACTICE' and r.done) and bool_or(r.said_by = 'STUDENT' and not r.done) as differs
              from receipt r
             where r.placement = any (?::uuid[])
             group by r.placement, r.month
            """;

    static final String SHARES = """
            select p.month, count(*)::int as paid,
                   count(*) filter (where r.passed_on)::int as passed_on,
                   count(*) filter (where r.received)::int as received,
                   count(*) filter (where r.passed_on and r.missing)::int as disputed
              from (select distinct f.placement, f.month from line_figures f
                     where f.fee = 'STIPEND' and f.paid > 0 and f.month between ? and ?) p
              left join lateral (select bool_or(x.said_by = 'PRACTICE' and x.done) as passed_on,
                                        bool_or(x.said_by = 'STUDENT' and x.done) as received,
                                        bool_or(x.said_by = 'STUDENT' and not x.done) as missing
                                   from receipt x where x.placement = p.placement and x.month = p.month) r on true
             group by p.month
             order by p.month
            """;

    private ReceiptSql() {}
}

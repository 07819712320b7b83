package nl.ssfh.payouts.report.store;

/** The statements that look ahead. */
final class ForecastSql {

    /** What a practice owes is laid along what it is to be paid: where they overlap, that much is kept back. */
    static final String COMING = """
            with line as (
              select f.practice, f.fee, greatest(f.due_month, ?::date) as pay_month, sum(f.ahead + f.due) as cents
                from line_figures f
               where f.waiting and f.state in ('PLANNED', 'DUE') and f.planned > 0
               group by 1, 2, 3
            ), owed as (
              select r.practice, sum(r.open) as cents
                from recovery_stand r
               where r.open > 0 and r.way <> 'INVOICE'
               group by r.practice
            ), axis as (
              select l.*, coalesce(o.cents, 0) as owed,
                     sum(l.cents) over (partition by l.practice order by l.pay_month, l.fee) as upto
                from line l
                left join owed o on o.practice = l.practice
            )
            select pay_month, fee, sum(cents)::bigint as planned,
                   sum(least(owed, upto) - least(owed, upto - cents))::bigint as set_off
              from axis
             group by pay_month, fee
             order by pay_month, fee
            """;

    static final String WAITING = """
            select f.fee, coalesce(sum(f.due) filter (where f.state in ('IN_RUN', 'SENT')), 0)::bigint as under_way,
                   sum(f.held)::bigint as held, sum(f.returned)::bigint as returned
              from line_figures f
             where f.state in ('IN_RUN', 'SENT', 'HELD', 'RETURNED')
             group by f.fee
             order by f.fee
            """;

    static final String TO_RECOVER =
            "select coalesce(sum(r.open), 0)::bigint as cents from recovery_stand r where r.open > 0";

    static final String PAID = """
            select coalesce(sum(-e.cents), 0)::bigint as cents
              from ledger_entry e
             where e.account = 'BANK' and e.kind in ('PAYMENT', 'RETURN') and e.booked_on >= ? and e.booked_on < ?
            """;

    private ForecastSql() {}
}

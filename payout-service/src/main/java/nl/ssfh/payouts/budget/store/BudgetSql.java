package nl.ssfh.payouts.budget.store;

/** The statements on budgets. */
public final class BudgetSql {

    /**
     * What runs may still pay of each budget in force: less what is in a run, sent or paid, and more by what was set off
     * against recoveries of its year and fee.
     */
    public static final String ROOM = """
            select b.id as budget, b.year, b.fee, b.cents - coalesce(spent.cents, 0) as cents
              from budget b
              left join lateral (
                select sum(case when i.cents > 0 then i.cents else -s.cents end) as cents
                  from instalment i
                  left join lateral (select coalesce(sum(s.cents), 0) as cents from set_off s
                                      where s.recovery = i.id and s.state <> 'UNDONE') s on i.cents < 0
                 where i.fee = b.fee and i.month >= make_date(b.year, 1, 1) and i.month < make_date(b.year + 1, 1, 1)
                   and (i.cents < 0 or i.state in ('IN_RUN', 'SENT', 'PAID'))) spent on true
             where b.state = 'IN_FORCE'
            """;

    static final String OF_YEAR = """
            i.fee = ? and i.month >= make_date(?, 1, 1) and i.month < make_date(?, 1, 1) + interval '1 year'""";

    static final String RESERVED =
            "select coalesce(sum(i.cents), 0)::bigint as cents from instalment i where " + OF_YEAR;

    /**
     * What is settled of a line, and came back of a recovery: what moved what is owed, other than its commitment. What is
     * only put on an invoice, or given up, did not come back.
     */
    private static final String SETTLES =
            "e.kind <> 'COMMITMENT' and e.account in ('PAYABLE', 'RECOVERABLE', 'INVOICED', 'WRITTEN_OFF')";

    static final String PAID = """
            select coalesce(sum(e.cents), 0)::bigint as cents
              from instalment i join ledger_entry e on e.instalment = i.id
             where %s and %s
            """.formatted(OF_YEAR, SETTLES);

    static final String HISTORY = """
            select m.month, sum(m.reserved) over upto as reserved, sum(m.paid) over upto as paid
              from (select date_trunc('month', e.booked_on)::date as month,
                           coalesce(sum(e.cents) filter (where e.account like 'COST%%'), 0) as reserved,
                           coalesce(sum(e.cents) filter (where %s), 0) as paid
                      from instalment i join ledger_entry e on e.instalment = i.id
                     where %s
                     group by 1) m
            window upto as (order by m.month)
             order by m.month
            """.formatted(SETTLES, OF_YEAR);

    private BudgetSql() {}
}

package nl.ssfh.payouts.run.store;

/** The statements that take the lines of a month into a run, one set after the other. */
final class TakeSql {

    static final String RECOVERIES_FALL_DUE =
            "update instalment set state = 'DUE' where waiting and state = 'PLANNED' and cents < 0 and due_month <= ?";

    /** Recoveries of a fee and month are first set off against what is still to be paid of it. */
    static final String SET_OFF_OWN = setOff("s.open", "placement, fee, month");

    /** What is left of them, and was paid really, is set off against whatever the practice gets. */
    static final String SET_OFF = setOff("(select x.cents from recovery_excess x where x.id = s.id)", "practice");

    static final String TAKE_RECOVERIES = """
            update instalment i set state = 'IN_RUN', run = s.run
              from (select distinct run, recovery from set_off where run = ?) s
             where i.id = s.recovery and i.state = 'DUE'
            """;

    /**
     * A further transaction for an instalment has its number at the end of its end-to-end id. So many in the order of
     * the instalments are one file.
     */
    static final String ATTEMPTS = """
            insert into attempt (run, file, instalment, number, end_to_end_id, cents, account, state)
            select ?, (row_number() over (order by i.id) - 1) / ? + 1, i.id, n.number,
                   replace(i.id::text, '-', '') || case when n.number > 1 then '-' || n.number else '' end,
                   i.cents - coalesce(s.cents, 0), b.id, 'PREPARED'
              from instalment i
             cross join lateral (select count(*) + 1 as number from attempt a
                                  where a.instalment = i.id and a.state <> 'CANCELLED') n
             cross join lateral (select b.id from bank_account b
                                  where b.practice = i.practice order by b.number desc limit 1) b
              left join lateral (select sum(s.cents) as cents from set_off s
                                  where s.instalment = i.id and s.state <> 'UNDONE') s on true
             where i.run = ? and i.state = 'IN_RUN' and i.cents > coalesce(s.cents, 0)
            """;

    static final String TAKEN = """
            select (select count(*) from instalment where run = ? and state = 'IN_RUN') as lines,
                   count(*) as transactions, coalesce(sum(cents), 0)::bigint as cents
              from attempt where run = ? and state <> 'CANCELLED'
            """;

    private TakeSql() {}

    /**
     * Lays the open recoveries that belong together end to end on one axis and the lines in the run on another: where two
     * overlap, that much is set off. The oldest month goes first, and within a fee of a month the largest line; of lines
     * as large the one whose placement has most beside it, so that as few as can be get nothing. How many are paid does
     * not hang on which of two placements was filed first.
     *
     * <p>What a run may keep back for each recovery is all that is open, or what the plan says for the month. A plan that
     * is over goes on with its largest part, and what the month's run kept back already counts.
     */
    private static String setOff(String atMost, String together) {
        return """
            with month as materialized (
              select ?::date as month, ?::uuid as run
            ), back as materialized (
              select s.id, s.practice, s.placement, false as payable, s.month, s.fee,
                     least(s.open, %1$s, case when s.plan is null then s.open else greatest(0,
                       coalesce((select p.cents from plan_part p where p.choice = s.plan and p.month = m.month),
                                (select max(p.cents) from plan_part p
                                  where p.choice = s.plan having max(p.month) < m.month), 0)
                       - (select coalesce(sum(k.cents), 0) from set_off k join run r on r.id = k.run
                           where k.recovery = s.id and k.state <> 'UNDONE' and r.month = m.month)) end) as open
                from recovery_stand s
               cross join month m
               where s.state = 'DUE' and s.due_month <= m.month and (s.way = 'SET_OFF' or s.plan is not null)
            ), line as (
              select i.id, i.practice, i.placement, true as payable, i.month, i.fee, i.cents - coalesce(s.cents, 0) as open
                from instalment i
                left join lateral (select sum(s.cents) as cents from set_off s
                                    where s.instalment = i.id and s.state <> 'UNDONE') s on true
               where i.state = 'IN_RUN' and i.cents > 0 and i.run = (select m.run from month m)
                 and (%2$s) in (select %2$s from back where open > 0)
               union all
              select b.* from back b where b.open > 0
            ), beside as (
              select l.*, sum(open) over (partition by placement, payable) as together from line l
            ), axis as (
              select l.*, sum(open) over (partition by %2$s, payable
                                          order by month, fee, open desc, together desc, id) as upto
                from beside l
            )
            insert into set_off (run, recovery, instalment, cents)
            select m.run, r.id, p.id, least(r.upto, p.upto) - greatest(r.upto - r.open, p.upto - p.open)
              from (select * from axis where not payable) r
              join (select * from axis where payable) p using (%2$s)
             cross join month m
             where r.open > 0 and p.open > 0 and p.upto > r.upto - r.open and r.upto > p.upto - p.open
            """.formatted(atMost, together);
    }
}

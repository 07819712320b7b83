package nl.ssfh.payouts.run.store;

import nl.ssfh.payouts.bank.store.BankLineSql;
import nl.ssfh.payouts.budget.store.BudgetSql;
import nl.ssfh.payouts.confirmation.store.SqlConfirmations;
import nl.ssfh.payouts.override.store.SqlCheckOverrides;

/** The statements that look at lines before they are paid. Each check is one line in {@link #FAILED}. */
final class CheckSql {

    /**
     * By name the checks that say no to a line {@code i}, apart from those that an officer lets pass; asks for today.
     * What is asked of an account is asked once for each practice, and {@code offset 0} keeps what is found from being
     * looked up again by each that reads it.
     */
    private static final String FAILED = """
            cross join (select ?::date as today) t
            left join lateral (
              select b.id, b.payable_from,
                     exists (select from payee_answer a left join payee_verdict v on v.account = a.account
                              where a.account = b.id and a.match <> 'MATCH' and v.accepted is not true) as doubtful,
                     exists (select from hold h where h.print = b.print and h.lifted_at is null) as held
                from bank_account b
               where b.practice = i.practice order by b.number desc limit 1) b on true
            left join granted_month g on g.placement = i.placement and g.fee = i.fee and g.month = i.month
            left join decided_claim c on c.placement = i.placement and c.practice = i.practice and c.in_force
            left join hold hc on hc.kind = 'CLAIM' and hc.subject = i.claim and hc.lifted_at is null
            left join hold hp on hp.kind = 'PRACTICE' and hp.subject = i.practice and hp.lifted_at is null
            left join (select s.placement, h.id
                         from hold h join placement_student s on s.student = h.subject
                        where h.kind = 'STUDENT' and h.lifted_at is null) hs on hs.placement = i.placement
            cross join lateral (select array_remove(array[
                case when b.id is null then 'NO_BANK_ACCOUNT' end,
                case when b.payable_from > t.today then 'COOLING_OFF' end,
                case when b.doubtful then 'PAYEE_NOT_ACCEPTED' end,
                case when b.held or coalesce(hc.id, hp.id, hs.id) is not null then 'ON_HOLD' end,
                case when %s
                     then 'NOT_CONFIRMED' end,
                case when c.claim is null then 'DECISION_NOT_VALID' end,
                case when (select sum(s.cents) from instalment s
                            where s.placement = i.placement and s.fee = i.fee and s.month = i.month)
                          > coalesce(g.cents, 0)
                     then 'OVER_DECISION' end
              ], null) as all_no offset 0) c1
            cross join lateral (select case when exists (select from check_override o where o.ends_on >= t.today)
                                            then array(select o.checked from check_override o
                                                        where o.ends_on >= t.today and %s)
                                            else '{}' end as let_pass offset 0) w
            cross join lateral (select
                case when c1.all_no = '{}' then '{}'
                     else array(select c from unnest(c1.all_no) c where c <> all (w.let_pass)) end as failed,
                case when c1.all_no = '{}' then '{}'
                     else array(select c from unnest(c1.all_no) c where c = any (w.let_pass)) end as overridden,
                w.let_pass) f
            """.formatted(SqlConfirmations.MISSING, SqlCheckOverrides.COVERS);

    /**
     * What waits and is due, also what the fund held before; not what was paid after all and waits for officers. A line
     * that passes all else is held when the lines before it, the oldest month first, leave too little of its budget. Of
     * a line that fails otherwise nothing is said on the budget.
     */
    static final String CHECK = """
            with every as (
              select ?::text[] as checks
            ), looked as materialized (
              select i.id, i.fee, i.month, i.cents, g.cents as granted, f.failed, f.overridden, f.let_pass
                from instalment i
              %s
               where i.waiting and i.due_month <= ? and i.cents > 0
                 and (i.state in ('PLANNED', 'DUE') or i.state = 'HELD' and i.reason = any(?))
                 and i.id not in (%s)
            ), room as materialized (%s), over as (
              select o.id
                from (select l.id, r.cents as room, sum(l.cents) over (partition by r.budget order by l.month, l.id) as upto
                        from looked l
                        join room r on r.fee = l.fee and r.year = extract(year from l.month)
                       where cardinality(l.failed) = 0) o
               where o.upto > o.room
            )
            insert into line_check (run, instalment, granted, passed, failed, overridden)
            select ?, l.id, coalesce(l.granted, 0),
                   case when o.id is null and l.failed = '{}' and l.overridden = '{}' then e.checks
                        else array(select c from unnest(e.checks) c
                                    where c <> all (l.failed || l.overridden)
                                      and (c <> 'BUDGET' or o.id is null and cardinality(l.failed) = 0)) end,
                   case when o.id is null or 'BUDGET' = any (l.let_pass) then l.failed else array['BUDGET'] end,
                   case when 'BUDGET' = any (l.let_pass) and o.id is not null
                        then l.overridden || 'BUDGET'::text else l.overridden end
              from looked l
             cross join every e
              left join over o on o.id = l.id
            """.formatted(FAILED, BankLineSql.OPEN_DEBITS, BudgetSql.ROOM);

    /** A line falls due, and is taken or held, in one writing of it. */
    static final String TAKE_OR_HOLD = """
            update instalment i
               set state = case when cardinality(c.failed) = 0 then 'IN_RUN' else 'HELD' end, reason = c.failed[1],
                   run = case when cardinality(c.failed) = 0 then c.run else i.run end
              from line_check c
             where c.run = ? and c.instalment = i.id and i.state in ('PLANNED', 'DUE', 'HELD')
               and (i.state <> 'HELD' or i.reason is distinct from c.failed[1])
            """;

    /**
     * Lines that pass their checks no more. Where a budget is too small by now these are its newest lines, which a run
     * that is prepared anew would hold.
     */
    static final String FAILING = """
            with looked as materialized (
              select i.id, i.month, i.fee, extract(year from i.month) as year, i.cents, f.failed, f.let_pass
                from instalment i
              %s
               where i.run = ? and i.state = 'IN_RUN' and i.cents > 0
            ), spent as (
              select fee, year, coalesce(sum(cents) filter (where 'BUDGET' = any (let_pass)), 0) as let_pass
                from looked group by fee, year
            ), over as (
              select s.fee, s.year
                from (%s) r join spent s on s.fee = r.fee and s.year = r.year and r.cents + s.let_pass < 0
            )
            select x.id as instalment, x.reason
              from (select l.id, l.failed[1] as reason, false as let_pass, l.month
                      from looked l where cardinality(l.failed) > 0
                     union all
                    select l.id, 'BUDGET', 'BUDGET' = any (l.let_pass), l.month
                      from looked l join over o on o.fee = l.fee and o.year = l.year
                     where cardinality(l.failed) = 0) x
             order by x.let_pass, x.reason, x.month desc, x.id desc
             limit ?
            """.formatted(FAILED, BudgetSql.ROOM);

    /** Of lines that were held for their budget those are still over it for which it does not reach, the oldest first. */
    static final String FAILING_OF_PLACEMENT = """
            with looked as materialized (
              select i.id, i.fee, i.month, i.reason, f.failed, f.let_pass
                from instalment i
              %s
               where i.placement = ? and i.waiting and i.cents > 0
            ), room as materialized (
              select r.* from (%s) r
               where (r.fee, r.year) in (select l.fee, extract(year from l.month) from looked l where l.reason = 'BUDGET')
            ), over as (
              select o.id
                from (select i.id, r.cents as room,
                             sum(i.cents) over (partition by r.budget order by i.month, i.id) as upto
                        from room r
                        join instalment i on i.fee = r.fee and extract(year from i.month) = r.year
                       where i.waiting and i.state = 'HELD' and i.reason = 'BUDGET') o
               where o.upto > o.room
            )
            select x.id, x.failed
              from (select l.id,
                           case when o.id is null or 'BUDGET' = any (l.let_pass) then l.failed
                                else l.failed || 'BUDGET'::text end as failed
                      from looked l left join over o on o.id = l.id) x
             where cardinality(x.failed) > 0
            """.formatted(FAILED, BudgetSql.ROOM);

    /** Keeps by whose word lines of a run pass now, and says whether one of these words is new and this officer's. */
    static final String KEEP_OVERRIDES = """
            with room as materialized (%1$s), kept as (
              insert into run_override (run, instalment, override)
              select i.run, i.id, o.id
                from (select i.* from instalment i
                       where i.run = ? and i.state = 'IN_RUN' and i.cents > 0
                         and exists (select from check_override o where o.ends_on >= ? and %3$s) offset 0) i
                %2$s
                join check_override o on o.ends_on >= t.today and %3$s
               where o.checked = any (f.overridden)
                  or o.checked = 'BUDGET'
                     and exists (select from room r where r.fee = i.fee and r.year = extract(year from i.month)
                                    and r.cents < 0)
              on conflict do nothing
              returning override
            )
            select exists (select from kept k join check_override o on o.id = k.override where o.made_by = ?) as own
            """.formatted(BudgetSql.ROOM, FAILED, SqlCheckOverrides.COVERS);

    /** With what was let pass when the run was prepared, and when it was released or sent. */
    private static final String OF_RUN = """
              from line_check c
              join instalment i on i.id = c.instalment
              left join run_removal r on r.run = c.run and r.instalment = c.instalment
             cross join lateral (select array(select o.checked from run_override k
                                                join check_override o on o.id = k.override
                                               where k.run = c.run and k.instalment = c.instalment) as words) w
             where c.run = ?
            """;

    private static final String TAKEN = "cardinality(c.failed) = 0 and r.run is null";

    private static final String LINES = """
            select c.run, c.instalment, c.failed, i.practice, i.placement, i.fee, i.month, i.cents,
                   (select d.reference from decided_claim d where d.claim = i.claim) as reference,
                   array(select p from unnest(c.passed) p where p <> all (w.words)) as passed,
                   array(select unnest(c.overridden) union select unnest(w.words) order by 1) as overridden
            """ + OF_RUN;

    static final String PAGE = LINES + """
               and c.instalment > ?
               and case ?::text when 'HELD' then cardinality(c.failed) > 0 when 'TAKEN' then %s else true end
             order by c.instalment limit ?
            """.formatted(TAKEN);

    static final String LET_PASS = LINES + """
               and cardinality(c.overridden) + cardinality(w.words) > 0 and %s order by c.instalment
            """.formatted(TAKEN);

    static final String COUNTS = """
            select count(*) filter (where %1$s)::int as taken,
                   coalesce(sum(i.cents) filter (where %1$s), 0)::bigint as taken_cents,
                   count(*) filter (where cardinality(c.failed) > 0)::int as held
            """.formatted(TAKEN) + OF_RUN;

    /** Lines that the run holds for a reason for which they were not held before, placement by placement. */
    static final String HELD_ANEW = """
            select i.id, i.placement, i.practice, i.fee, i.month, i.cents, i.reason
              from line_check c
              join instalment i on i.id = c.instalment
             where c.run = ? and cardinality(c.failed) > 0 and i.state = 'HELD'
               and not exists (select from line_check e
                                where e.instalment = c.instalment and cardinality(e.failed) > 0 and e.run <> c.run
                                  and e.failed[1] = c.failed[1])
             order by i.placement, i.month, i.fee, i.sequence
            """;

    private CheckSql() {}
}

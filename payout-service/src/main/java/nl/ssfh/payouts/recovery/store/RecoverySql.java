package nl.ssfh.payouts.recovery.store;

/** The statements on recoveries, all of them on what stands in the view {@code recovery_stand}. */
final class RecoverySql {

    static final String SELECT = """
            select s.*, i.cause, i.decision
              from recovery_stand s
              join instalment i on i.id = s.id
            """;

    static final String OPEN = "s.open > 0 and s.state <> 'RECOVERED'";

    static final String WRITE_OFF_ASKED =
            "exists (select from write_off w where w.recovery = s.id and w.approved is null)";

    /** Once the practice has the money it is asked back. */
    static final String ASKED = "exists (select from recovery r where r.id = s.id)";

    static final String STRANDED = SELECT + """
             where s.way = 'SET_OFF' and s.state = 'DUE' and s.open >= ? and s.asked_on < ?
               and not exists (select from set_off k join run r on r.id = k.run
                                where k.recovery = s.id and k.state <> 'UNDONE' and r.month >= ?)
               and not exists (select from write_off w where w.recovery = s.id and w.approved is null)
               and not exists (select from instalment c
                                where c.practice = s.practice and c.cents > 0
                                  and c.state in ('PLANNED', 'DUE', 'HELD', 'IN_RUN', 'RETURNED'))
             order by s.practice, s.month, s.fee, s.id
            """;

    /** Of some recoveries those of which a practice has the money. */
    static final String PAID = "select id from recovery_excess where id = any(?::uuid[]) and cents > 0";

    /** Recoveries that nobody was asked for, as nothing was paid of them until now. */
    static final String UNASKED = SELECT + """
              join recovery_excess x on x.id = s.id
             where not exists (select from recovery r where r.id = s.id)
               and s.state in ('PLANNED', 'DUE', 'IN_RUN') and s.open > 0 and x.cents > 0
             order by s.id
            """;

    static final String ASK = """
            insert into recovery (id, asked_on) values (?, ?)
            on conflict (id) do update set asked_on = excluded.asked_on
            """;

    static final String ADD_CHOICE = """
            insert into recovery_choice
              (id, recovery, way, parts, first_month, plan_by, reason, chosen_by, chosen_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static final String CHOOSE = """
            insert into recovery (id, asked_on, way, plan)
            select s.id, s.asked_on, ?, ? from recovery_stand s where s.id = ?
            on conflict (id) do update set way = excluded.way, plan = excluded.plan
            """;

    static final String SETTLE = """
            update instalment i set state = 'RECOVERED'
              from recovery_stand s
             where s.id = i.id and i.id = ? and s.open = 0 and i.state = 'DUE' and i.state = any(?)
            """;

    static final String KEPT = """
            select r.month as run_month, k.instalment, i.placement, i.fee, i.month, k.cents, k.state = 'SETTLED' as settled
              from set_off k
              join run r on r.id = k.run
              join instalment i on i.id = k.instalment
             where k.recovery = ? and k.state <> 'UNDONE'
             order by r.month, k.id
            """;

    static final String PARTS = """
            select p.number, p.month, p.cents
              from recovery r join plan_part p on p.choice = r.plan
             where r.id = ? order by p.number
            """;

    private RecoverySql() {}
}

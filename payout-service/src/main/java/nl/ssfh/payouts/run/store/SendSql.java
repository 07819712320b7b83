package nl.ssfh.payouts.run.store;

import nl.ssfh.payouts.bank.store.BankLineSql;

/** The statements that read what a run holds, and that send it. */
final class SendSql {

    static final String TRANSFERS = """
            select a.end_to_end_id, a.cents, a.account, c.reference, i.month, i.fee, i.sequence
              from attempt a
              join instalment i on i.id = a.instalment
              join decided_claim c on c.claim = i.claim
             where a.run = ? and a.state <> 'CANCELLED'
             order by a.instalment
            """;

    static final String SET_OFFS =
            "select recovery, instalment, cents from set_off where run = ? and state <> 'UNDONE' order by recovery, instalment";

    /** Asks by what the bank was given, so that also counts what came before the run was in the books. */
    static final String BANK_SPOKE = """
            select exists (select from bank_file f join bank_entry e on e.message = f.message_id where f.run = ?)
                or exists (select from attempt a join bank_entry e on e.end_to_end_id = a.end_to_end_id
                            where a.run = ? and a.stands) as spoke
            """;

    /**
     * The account is another, an earlier transaction was booked after all, or all is taken back that was granted when
     * the run was prepared.
     */
    static final String CHANGED = """
            select a.instalment,
                   case when a.account is distinct from b.id then 'ACCOUNT_CHANGED'
                        when a.instalment in (%1$s) then 'PAID_AFTER_ALL'
                        else 'GRANT_TAKEN_BACK' end as reason
              from attempt a
              join instalment i on i.id = a.instalment
              left join lateral (select b.id from bank_account b
                                  where b.practice = i.practice order by b.number desc limit 1) b on true
              left join granted_month g on g.placement = i.placement and g.fee = i.fee and g.month = i.month
             where a.run = ? and a.state <> 'CANCELLED'
               and (a.account is distinct from b.id
                    or a.instalment in (%1$s)
                    or coalesce(g.cents, 0) = 0
                       and (select c.granted from line_check c
                             where c.run = a.run and c.instalment = a.instalment) is distinct from 0)
             limit ?
            """.formatted(BankLineSql.OPEN_DEBITS);

    static final String ACCOUNT_SET_BY = """
            select exists (select from attempt a join bank_account b on b.id = a.account
                            where a.run = ? and a.state <> 'CANCELLED' and b.set_by = ?) as own
            """;

    static final String SENT = """
            update instalment i set state = 'SENT'
              from attempt a
             where a.run = ? and a.state = 'SENT' and i.id = a.instalment and i.state = any(?)
            """;

    static final String SENT_LINES = """
            select i.placement, i.practice, i.id, i.fee, i.month, a.cents
              from attempt a join instalment i on i.id = a.instalment
             where a.run = ? and a.state = 'SENT'
             order by i.placement, i.month, i.fee, i.sequence
            """;

    static final String PAID_BY_SET_OFF = """
            update instalment i set state = 'PAID'
             where i.run = ? and i.state = 'IN_RUN' and i.state = any(?) and i.cents > 0
               and not exists (select from attempt a where a.instalment = i.id and a.run = i.run)
            """;

    /** A recovery of which something is open waits for the next run with what is left. */
    static final String RECOVERED = """
            update instalment i
               set state = case when s.open = 0 then 'RECOVERED' else 'DUE' end,
                   run = case when s.open = 0 then i.run end
              from recovery_stand s
             where s.id = i.id and i.run = ? and i.state = 'IN_RUN' and i.state = any(?)
            """;

    private SendSql() {}
}

package nl.ssfh.payouts.ledger.store;

/** The statements that read the ledger entry by entry, and summed up. */
final class GeneralLedgerSql {

    static final String LINES = """
            select e.id, e.transaction, e.account, e.cents, e.kind, e.booked_on, e.instalment,
                   i.placement, i.practice, i.fee, i.month, i.sequence, c.reference,
                   coalesce(s.run, e.cause) as document
              from ledger_entry e
              left join instalment i on i.id = e.instalment
              left join decided_claim c on c.claim = i.claim
              left join set_off s on e.kind = 'SET_OFF' and s.id = e.cause
            """;

    static final String BEFORE = """
            select coalesce(sum(e.cents), 0)::bigint as cents
              from ledger_entry e
              left join instalment i on i.id = e.instalment
            """;

    static final String TURNOVERS = """
            select account,
                   coalesce(sum(cents) filter (where booked_on < ?), 0)::bigint as before,
                   coalesce(sum(cents) filter (where booked_on >= ? and cents > 0), 0)::bigint as debit,
                   coalesce(-sum(cents) filter (where booked_on >= ? and cents < 0), 0)::bigint as credit
              from ledger_entry where booked_on <= ? group by account
            """;

    private GeneralLedgerSql() {}
}

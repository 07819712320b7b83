package nl.ssfh.payouts.ledger.store;

/** The statements that book many movements at once: one transaction for each. */
final class MovementSql {

    /** A payment takes from what is payable and from the bank; a return gives both back. */
    static final String BANK = """
            with movement as materialized (
              select uuidv7() as transaction, e.* from bank_entry e
               where e.report = ? and e.news = ? and e.suspense is null
            )
            insert into ledger_entry (transaction, account, cents, instalment, kind, cause, booked_on)
            select m.transaction, side.account, side.cents * ?, m.instalment, ?, m.id, m.booked_on
              from movement m
             cross join lateral (values ('PAYABLE', m.cents), ('BANK', -m.cents)) side (account, cents)
            """;

    static final String TRANSFER = """
            insert into ledger_entry (transaction, account, cents, instalment, kind, cause, booked_on)
            select m.transaction, side.account, side.cents, m.instalment, m.kind, m.cause, m.booked_on
              from (values (?, ?, ?, ?, ?)) m (transaction, instalment, kind, cause, booked_on)
             cross join lateral (values (?, ?), (?, -?)) side (account, cents)
            """;

    private MovementSql() {}

    /** Every settled set-off of some runs that is not booked yet. */
    static String setOffs(String runs) {
        return """
            with movement as materialized (
              select uuidv7() as transaction, s.* from set_off s
               where %s and s.state = 'SETTLED'
                 and not exists (select from ledger_entry e where e.kind = 'SET_OFF' and e.cause = s.id)
            )
            insert into ledger_entry (transaction, account, cents, instalment, kind, cause, booked_on)
            select m.transaction, side.account, side.cents, side.instalment, 'SET_OFF', m.id, ?
              from movement m
             cross join lateral (values ('PAYABLE', m.cents, m.instalment),
                                        ('RECOVERABLE', -m.cents, m.recovery)) side (account, cents, instalment)
            """.formatted(runs);
    }
}

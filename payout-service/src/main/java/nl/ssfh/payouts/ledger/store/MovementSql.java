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

    /** Each amount of a statement of the fund that no news could be made of. */
    static final String SUSPENSE = """
            with movement as materialized (
              select uuidv7() as transaction, e.id, e.booked_on,
                     case e.direction when 'CREDIT' then e.cents else -e.cents end as cents
                from bank_entry e
                join bank_statement s on s.id = e.statement and s.own
               where e.report = ? and e.suspense is not null and e.direction is not null and e.cents > 0
                 and not exists (select from ledger_entry l where l.kind = 'SUSPENSE' and l.cause = e.id)
            )
            insert into ledger_entry (transaction, account, cents, kind, cause, booked_on)
            select m.transaction, side.account, side.cents, 'SUSPENSE', m.id, m.booked_on
              from movement m
             cross join lateral (values ('BANK', m.cents), ('SUSPENSE', -m.cents)) side (account, cents)
            """;

    /** On the day of the bank, so that no day shows it twice. */
    static final String PLACED = """
            with movement as materialized (
              select uuidv7() as transaction, l.cause, l.cents, l.booked_on
                from ledger_entry l
                join bank_entry e on e.id = l.cause
               where l.account = 'SUSPENSE' and l.kind = 'SUSPENSE'
                 and (e.suspense is null
                      or exists (select from suspense_work w where w.entry = e.id and w.state = 'MATCHED'))
                 and not exists (select from ledger_entry p where p.kind = 'PLACED' and p.cause = l.cause)
            )
            insert into ledger_entry (transaction, account, cents, kind, cause, booked_on)
            select m.transaction, side.account, side.cents, 'PLACED', m.cause, m.booked_on
              from movement m
             cross join lateral (values ('SUSPENSE', -m.cents), ('BANK', m.cents)) side (account, cents)
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

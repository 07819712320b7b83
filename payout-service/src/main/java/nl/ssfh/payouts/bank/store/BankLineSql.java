package nl.ssfh.payouts.bank.store;

/** The statements that store what the bank says, and find what it is about. */
public final class BankLineSql {

    /** Lines of which a transaction was booked that could not be applied, as long as nobody dealt with it. */
    public static final String OPEN_DEBITS = """
            select e.instalment from bank_entry e
             where e.suspense is not null and e.news = 'BOOKED' and e.instalment is not null and %s
            """.formatted(notDone("e"));

    /** What was held for its statement takes effect when a further report says it, unless a person dealt with it. */
    static final String INSERT = """
            insert into bank_entry (report, statement, key, news, end_to_end_id, message, transactions, cents, direction,
                                    print, booked_on, reason, reference, suspense)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (key) do update
              set report = excluded.report, statement = excluded.statement, suspense = null
              where bank_entry.suspense = 'STATEMENT_OFF_BALANCE' and %s
            """.formatted(notDone("bank_entry"));

    /** A file that is refused as a whole is a refusal of each of its transactions that had none of its own. */
    static final String SPREAD_REFUSED_FILES = """
            insert into bank_entry (report, key, news, end_to_end_id, message, booked_on, reason, reference)
            select f.report, f.key || '/' || a.end_to_end_id, f.news, a.end_to_end_id, f.message, f.booked_on, f.reason,
                   f.reference
              from bank_entry f
              join bank_file b on b.message_id = f.message
              join attempt a on a.run = b.run and a.file = b.number and a.state <> 'CANCELLED'
             where f.report = ? and f.news = 'REJECTED' and f.end_to_end_id is null and f.suspense is null
               and not exists (select from bank_entry own
                                where own.message = f.message and own.end_to_end_id = a.end_to_end_id
                                  and own.news = 'REJECTED' and own.suspense is distinct from 'REFUSED_AS_DUPLICATE')
            on conflict (key) do nothing
            """;

    /**
     * Finds the transaction of each line, or why none can be found. A line of a notification that stands on a
     * statement too, or the other way round, repeats it, if date and amount agree and nothing repeated it before.
     */
    static final String MATCH = """
            update bank_entry e
               set run = m.run, instalment = m.instalment, suspense = m.suspense, repeats = m.repeats,
                   news = case when m.repeats is null then e.news end
              from (
                select x.id, a.run, a.instalment, case when d.suspense is null then p.id end as repeats,
                       coalesce(d.suspense, case
                         when p.id is not null or a.instalment is null then null
                         when x.news = 'BOOKED' and (a.booked_on is not null or x.nth > 1) then 'BOOKED_TWICE'
                         when x.news = 'RETURNED' and (a.returned_on is not null or x.nth > 1) then 'RETURNED_TWICE'
                         when x.news = 'REJECTED' and a.state = 'BOOKED' then 'REJECTED_AFTER_BOOKING'
                         when x.news = 'BOOKED' and a.state = 'REJECTED'
                              and (exists (select from attempt n where n.instalment = a.instalment
                                              and n.number > a.number and n.live)
                                   or a.cents > (select i.cents from instalment i where i.id = a.instalment)
                                                - (select coalesce(sum(k.cents), 0) from set_off k
                                                    where k.instalment = a.instalment and k.state <> 'UNDONE'))
                           then 'BOOKED_AFTER_RETRY'
                         when x.news = 'RETURNED' and s.soundness = 'OFF_BALANCE' then 'STATEMENT_OFF_BALANCE'
                       end) as suspense
                  from (select y.*,
                               row_number() over (partition by y.end_to_end_id, y.news order by y.id) as nth,
                               row_number() over (partition by y.end_to_end_id, y.news, t.kind order by y.id) as nth_said
                          from bank_entry y left join bank_statement t on t.id = y.statement
                         where y.report = ?) x
                  left join bank_statement s on s.id = x.statement
                  left join attempt a on a.end_to_end_id = x.end_to_end_id and a.stands
                  left join bank_account b on b.id = a.account
                  left join run r on r.id = a.run
                  left join bank_file f on f.message_id = x.message and x.end_to_end_id is null
                  left join lateral (
                    select y.id from bank_entry y join bank_statement t on t.id = y.statement
                     where y.end_to_end_id = x.end_to_end_id and y.news = x.news and y.suspense is null
                       and y.cents = x.cents and y.booked_on = x.booked_on and y.id < x.id and x.nth_said = 1
                       and t.kind <> s.kind and not exists (select from bank_entry z where z.repeats = y.id)
                     order by y.id limit 1) p on true
                 cross join lateral (select case
                         when x.suspense is not null then x.suspense
                         when s.own is false then 'OTHER_ACCOUNT'
                         when x.message is not null and x.end_to_end_id is null
                           then case when f.run is null then 'UNKNOWN_FILE'
                                     when x.direction is not null then 'BATCH_DIFFERS' end
                         when a.instalment is null then 'UNKNOWN_LINE'
                         when s.account <> r.debtor_iban then 'OTHER_ACCOUNT'
                         when x.news is null then 'UNEXPLAINED'
                         when x.cents <> a.cents or x.cents is null and x.direction is not null then 'OTHER_AMOUNT'
                         when x.print <> b.print then 'OTHER_IBAN'
                       end as suspense) d
              ) m
             where e.id = m.id
            """;

    static final String COUNT = """
            select count(*) filter (where suspense is null and repeats is null) as applied,
                   count(repeats) as repeated,
                   count(suspense) as suspense
              from bank_entry where report = ?
            """;

    private BankLineSql() {}

    /** No officer ended the matter, and it paid no invoice. */
    static String notDone(String entry) {
        return """
            not exists (select from suspense_work w where w.entry = %s.id
                           and w.state in ('PROPOSED', 'MATCHED', 'HANDLED'))
              and not exists (select from invoice_payment p where p.bank_entry = %s.id)
            """.formatted(entry, entry);
    }
}

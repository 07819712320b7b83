package nl.ssfh.payouts.bank.store;

/** The statements that store what the bank says, and find what it is about. */
final class BankLineSql {

    static final String INSERT = """
            insert into bank_entry (report, key, news, end_to_end_id, message, cents, direction, print, own_account,
                                    booked_on, reason, reference, suspense)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (key) do nothing
            """;

    /** A file that is refused as a whole is a refusal of each of its transactions that had none of its own. */
    static final String SPREAD_REFUSED_FILES = """
            insert into bank_entry (report, key, news, end_to_end_id, message, booked_on, reason, reference)
            select f.report, f.key || '/' || a.end_to_end_id, f.news, a.end_to_end_id, f.message, f.booked_on, f.reason,
                   f.reference
              from bank_entry f
              join run r on replace(r.id::text, '-', '') = f.message
              join attempt a on a.run = r.id and a.state <> 'CANCELLED'
             where f.report = ? and f.news = 'REJECTED' and f.end_to_end_id is null and f.suspense is null
               and not exists (select from bank_entry own
                                where own.message = f.message and own.end_to_end_id = a.end_to_end_id
                                  and own.news = 'REJECTED')
            on conflict (key) do nothing
            """;

    static final String MATCH = """
            update bank_entry e
               set run = m.run, instalment = m.instalment, suspense = m.suspense
              from (
                select x.id, a.run, a.instalment,
                       case
                         when x.suspense is not null then x.suspense
                         when x.message is not null and x.end_to_end_id is null
                           then case when f.id is null then 'UNKNOWN_FILE' end
                         when a.instalment is null then 'UNKNOWN_LINE'
                         when x.own_account <> r.debtor_iban then 'OTHER_ACCOUNT'
                         when x.news is null then 'UNEXPLAINED'
                         when x.cents <> a.cents or x.cents is null and x.direction is not null then 'OTHER_AMOUNT'
                         when x.print <> b.print then 'OTHER_IBAN'
                         when x.news = 'BOOKED' and (a.booked_on is not null or x.nth > 1) then 'BOOKED_TWICE'
                         when x.news = 'RETURNED' and (a.returned_on is not null or x.nth > 1) then 'RETURNED_TWICE'
                         when x.news = 'REJECTED' and a.state = 'BOOKED' then 'REJECTED_AFTER_BOOKING'
                         when x.news = 'BOOKED' and a.state = 'REJECTED'
                              and exists (select from attempt n where n.instalment = a.instalment
                                             and n.number > a.number and n.state <> 'CANCELLED')
                           then 'BOOKED_AFTER_RETRY'
                       end as suspense
                  from (select y.*, row_number() over (partition by y.end_to_end_id, y.news order by y.id) as nth
                          from bank_entry y where y.report = ?) x
                  left join attempt a on a.end_to_end_id = x.end_to_end_id and a.state <> 'CANCELLED'
                  left join bank_account b on b.id = a.account
                  left join run r on r.id = a.run
                  left join run f on replace(f.id::text, '-', '') = x.message and x.end_to_end_id is null
              ) m
             where e.id = m.id
            """;

    static final String COUNT = """
            select count(*) filter (where suspense is null) as applied,
                   count(*) filter (where suspense is not null) as suspense
              from bank_entry where report = ?
            """;

    private BankLineSql() {}
}

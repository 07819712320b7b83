package nl.ssfh.payouts.bank.store;

import java.util.List;

/**
 * What is booked in one sum for a whole file is booked for each transaction of it that was not refused. It is tried
 * again with each report, for the bank may tell of refusals later than of the sum.
 */
final class BatchSql {

    private static final String NOT_REFUSED = """
            not exists (select from bank_entry n where n.run = a.run and n.instalment = a.instalment
                           and n.news = 'REJECTED' and n.suspense is null)
            """;

    /** Sum and number agree. A second sum from the same kind of report is money that left twice. */
    private static final String FIT = """
            update bank_entry e set report = ?, suspense = case when m.twice then 'BOOKED_TWICE' end
              from (
                select p.id, row_number() over (partition by p.message, p.kind order by p.id) > 1
                       or bool_or(exists (select from bank_entry o join bank_statement t on t.id = o.statement
                                           where o.run = a.run and o.instalment = a.instalment and o.news = 'BOOKED'
                                             and o.suspense is null and t.kind = p.kind))
                       or exists (select from bank_entry o join bank_statement t on t.id = o.statement
                                   where o.message = p.message and o.end_to_end_id is null and o.suspense is null
                                     and o.direction = 'DEBIT' and t.kind = p.kind) as twice
                  from (select x.id, x.cents, x.transactions, x.message, s.kind, f.run, f.number as file
                          from bank_entry x
                          join bank_statement s on s.id = x.statement
                          join bank_file f on f.message_id = x.message
                          join run r on r.id = f.run and r.debtor_iban = s.account
                         where x.suspense = 'BATCH_DIFFERS' and x.direction = 'DEBIT' and %s) p
                  join attempt a on a.run = p.run and a.file = p.file and a.state <> 'CANCELLED' and %s
                 group by p.id, p.cents, p.transactions, p.message, p.kind
                having sum(a.cents) = p.cents and count(*) = coalesce(p.transactions, count(*))
              ) m
             where e.id = m.id
            """.formatted(BankLineSql.notDone("x"), NOT_REFUSED);

    /** What single lines of the other kind of report said before is not said again. */
    private static final String SPREAD = """
            insert into bank_entry (report, statement, key, news, end_to_end_id, message, cents, direction, booked_on,
                                    reference, run, instalment)
            select distinct on (a.instalment) f.report, f.statement, f.key || '/' || a.end_to_end_id, 'BOOKED',
                   a.end_to_end_id, f.message, a.cents, f.direction, f.booked_on, f.reference, a.run, a.instalment
              from bank_entry f
              join bank_file b on b.message_id = f.message
              join attempt a on a.run = b.run and a.file = b.number and a.state <> 'CANCELLED' and %s
             where f.report = ? and f.news is null and f.end_to_end_id is null and f.direction = 'DEBIT'
               and f.suspense is null and a.booked_on is null
               and not exists (select from bank_entry o where o.run = a.run and o.instalment = a.instalment
                                  and o.news = 'BOOKED' and o.suspense is null)
             order by a.instalment, f.id
            on conflict (key) do nothing
            """.formatted(NOT_REFUSED);

    /** Each asks for the report that is taken in. */
    static final List<String> STEPS = List.of(FIT, SPREAD);

    private BatchSql() {}
}

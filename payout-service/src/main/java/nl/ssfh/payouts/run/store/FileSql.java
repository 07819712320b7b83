package nl.ssfh.payouts.run.store;

/** The statements on the files of runs. */
final class FileSql {

    /** The first file is named by its run, a further one by its number too: at most 35 characters. */
    static final String PLAN = """
            insert into bank_file (run, number, message_id, transactions, total_cents)
            select run, file, replace(run::text, '-', '') || case when file > 1 then to_char(file, 'FM000') else '' end,
                   count(*), sum(cents)
              from attempt
             where run = ? and state <> 'CANCELLED'
             group by run, file
            """;

    static final String ANSWERED = """
            select f.*, a.*
              from bank_file f
             cross join lateral (
               select count(*) filter (where a.state in ('PREPARED', 'SENT')) as open,
                      count(*) filter (where a.state = 'BOOKED') as booked,
                      count(*) filter (where a.state = 'REJECTED') as rejected,
                      count(*) filter (where a.state = 'RETURNED') as returned
                 from attempt a where a.run = f.run and a.file = f.number) a
             where f.run = ?
             order by f.number
            """;

    static final String UNDELIVERED = """
            select f.* from bank_file f join run r on r.id = f.run
             where f.delivered_at is null and r.state in ('SENT', 'ANSWERED', 'CLOSED')
             order by f.run, f.number
            """;

    static final String CLAIM = """
            select number from bank_file where run = ? and number = ? and delivered_at is null
               for update skip locked
            """;

    private FileSql() {}
}

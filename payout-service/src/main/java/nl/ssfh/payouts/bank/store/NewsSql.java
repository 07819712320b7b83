package nl.ssfh.payouts.bank.store;

import nl.ssfh.payouts.bank.domain.BankNews;

/** The statements that apply news to transactions and instalments. */
final class NewsSql {

    /** Marks the lines that lead a transaction further; one for each, however often the bank says it. */
    static final String MARK = """
            update bank_entry e set moved = true
              from (select distinct on (x.run, x.instalment) x.id
                      from bank_entry x
                      join attempt a on a.run = x.run and a.instalment = x.instalment
                     where x.report = ? and x.news = ? and x.suspense is null and a.state = any(?)
                     order by x.run, x.instalment, x.id) m
             where e.id = m.id
            """;

    static final String MOVE_ATTEMPTS = """
            update attempt a set state = ?
              from bank_entry e
             where e.report = ? and e.news = ? and e.moved and a.run = e.run and a.instalment = e.instalment
            """;

    /** An instalment follows its newest transaction that may be paid, and only where its own state allows it. */
    static final String MOVE_INSTALMENTS = """
            update instalment i set state = ?, reason = case when ? then null else e.reason end
              from bank_entry e
              join attempt a on a.run = e.run and a.instalment = e.instalment
             where e.report = ? and e.news = ? and e.moved
               and i.id = a.instalment and i.state = any(?)
               and not exists (select from attempt n where n.instalment = a.instalment
                                  and n.number > a.number and n.live)
            """;

    /** What the bank refused or gave back for its account is due again at once when the practice has another by now. */
    static final String DUE_ON_OTHER_ACCOUNT = """
            update instalment i set state = 'DUE', reason = null
              from bank_entry e
              join attempt a on a.run = e.run and a.instalment = e.instalment
              join instalment l on l.id = a.instalment
             cross join lateral (select b.id from bank_account b
                                  where b.practice = l.practice order by b.number desc limit 1) b
             where e.report = ? and e.news = ? and e.moved and e.reason = any(?) and b.id <> a.account
               and i.id = a.instalment and i.state in ('HELD', 'RETURNED') and i.reason = e.reason and i.state = any(?)
            """;

    /** A payment that was booked before its run was known as released took its set-offs along. */
    static final String SETTLE_SET_OFFS = """
            update set_off s set state = 'SETTLED'
              from bank_entry e
             where e.report = ? and e.news = ? and e.news = 'BOOKED' and e.moved
               and s.run = e.run and s.instalment = e.instalment and s.state = 'PREPARED'
            """;

    static final String CHANGED = """
            select i.id, i.placement, i.practice, i.fee, i.month, a.cents, e.booked_on, e.reason
              from bank_entry e
              join attempt a on a.run = e.run and a.instalment = e.instalment
              join instalment i on i.id = a.instalment
             where e.report = ? and e.news = ? and e.moved
             order by i.placement, e.booked_on, i.month, i.fee, i.sequence, e.id
            """;

    private NewsSql() {}

    /** Keeps the day on which the news became true. */
    static String dated(BankNews news) {
        return """
            update attempt a set %1$s = coalesce(a.%1$s, e.booked_on)
              from bank_entry e
             where e.report = ? and e.news = ? and e.suspense is null
               and a.run = e.run and a.instalment = e.instalment
            """.formatted(column(news));
    }

    private static String column(BankNews news) {
        return switch (news) {
            case REJECTED -> "rejected_on";
            case BOOKED -> "booked_on";
            case RETURNED -> "returned_on";
            case ACCEPTED -> throw new IllegalArgumentException("Money does not move by " + news);
        };
    }
}

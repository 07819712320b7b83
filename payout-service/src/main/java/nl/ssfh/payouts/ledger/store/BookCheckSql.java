package nl.ssfh.payouts.ledger.store;

import java.util.Map;
import nl.ssfh.payouts.ledger.domain.BookCheck;
import nl.ssfh.payouts.ledger.domain.BookFinding;

/** The checks that the database can make: each query gives what it looked at, and whether that is wrong. */
final class BookCheckSql {

    private static final String BALANCED =
            "select transaction::text as subject, sum(cents) <> 0 as wrong from ledger_entry group by transaction";

    private static final String ZERO =
            "select 'ledger' as subject, coalesce(sum(cents), 0) <> 0 as wrong from ledger_entry";

    private static final String COSTS = """
            select i.id::text as subject, i.cents <> coalesce(sum(e.cents), 0) as wrong
              from instalment i
              left join ledger_entry e on e.instalment = i.id and e.account in ('COST_STIPEND', 'COST_SUPERVISION')
             group by i.id, i.cents
            """;

    private static final String ONE_LINE = """
            select concat_ws('/', placement, fee, month) as subject,
                   count(distinct sequence) <> count(*) or min(sequence) <> 0 or max(sequence) <> count(*) - 1 as wrong
              from instalment group by placement, fee, month
            """;

    private static final String DECISIONS = """
            select concat_ws('/', placement, fee, month) as subject,
                   coalesce(g.cents, 0) <> coalesce(o.cents, 0) as wrong
              from granted_month g
              full join (select placement, fee, month, sum(cents) as cents
                           from instalment group by placement, fee, month) o using (placement, fee, month)
            """;

    private static final String PAID_ONCE = """
            select i.id::text as subject,
                   coalesce(a.live, 0) > 1
                   or i.state = 'PAID' and coalesce(a.booked, 0) + coalesce(s.kept, 0) <> i.cents as wrong
              from instalment i
              left join (select instalment, count(*) filter (where state in ('PREPARED', 'SENT', 'BOOKED')) as live,
                                sum(cents) filter (where state = 'BOOKED') as booked
                           from attempt group by instalment) a on a.instalment = i.id
              left join (select instalment, sum(cents) as kept from set_off
                          where state = 'SETTLED' group by instalment) s on s.instalment = i.id
             where i.cents > 0
            """;

    private static final String RUNS = """
            select r.id::text as subject,
                   r.total_cents <> coalesce(sum(a.cents), 0) or r.transactions <> count(a.instalment) as wrong
              from run r
              left join attempt a on a.run = r.id and a.state <> 'CANCELLED'
             where r.released_at is not null and r.state <> 'CANCELLED'
             group by r.id
            """;

    private static final String BANK = """
            select coalesce(a.instalment, e.instalment)::text as subject,
                   coalesce(a.paid, 0) <> -coalesce(e.paid, 0) or coalesce(a.back, 0) <> coalesce(e.back, 0) as wrong
              from (select instalment, sum(cents) filter (where booked_on is not null) as paid,
                           sum(cents) filter (where returned_on is not null) as back
                      from attempt group by instalment) a
              full join (select instalment, sum(cents) filter (where kind = 'PAYMENT') as paid,
                                sum(cents) filter (where kind = 'RETURN') as back
                           from ledger_entry where account = 'BANK' group by instalment) e
                on e.instalment = a.instalment
            """;

    static final Map<BookCheck, String> QUERIES = Map.ofEntries(
            counted(BookCheck.TRANSACTIONS_BALANCED, BALANCED),
            counted(BookCheck.LEDGER_BALANCED, ZERO),
            counted(BookCheck.COSTS_AGREE, COSTS),
            counted(BookCheck.ONE_LINE_A_MONTH, ONE_LINE),
            counted(BookCheck.DECISIONS_AGREE, DECISIONS),
            counted(BookCheck.PAID_ONCE, PAID_ONCE),
            counted(BookCheck.RUNS_AGREE, RUNS),
            counted(BookCheck.BANK_AGREES, BANK),
            counted(BookCheck.SET_OFFS_AGREE, SideBookSql.SET_OFFS),
            counted(BookCheck.INVOICES_AGREE, SideBookSql.INVOICES),
            counted(BookCheck.WRITE_OFFS_AGREE, SideBookSql.WRITE_OFFS),
            counted(BookCheck.OPEN_AGREES, SideBookSql.OPEN),
            counted(BookCheck.STATEMENTS_AGREE, SideBookSql.STATEMENTS),
            counted(BookCheck.SUSPENSE_AGREES, SideBookSql.SUSPENSE),
            counted(BookCheck.BUDGETS_AGREE, SideBookSql.BUDGETS));

    static final String INSTRUCTED = """
            select coalesce((select sum(total_cents) from run
                              where released_at is not null and state <> 'CANCELLED'), 0)::bigint as instructed,
                   coalesce(sum(cents) filter (where state = 'BOOKED'), 0)::bigint as booked,
                   coalesce(sum(cents) filter (where state in ('PREPARED', 'SENT')), 0)::bigint as in_flight,
                   coalesce(sum(cents) filter (where state = 'REJECTED'), 0)::bigint as rejected,
                   coalesce(sum(cents) filter (where state = 'RETURNED'), 0)::bigint as returned
              from attempt a
             where exists (select from run r where r.id = a.run and r.released_at is not null and r.state <> 'CANCELLED')
            """;

    private BookCheckSql() {}

    private static Map.Entry<BookCheck, String> counted(BookCheck check, String query) {
        return Map.entry(check, """
            select count(*) as looked, count(*) filter (where wrong) as breaches,
                   coalesce((array_agg(subject order by subject) filter (where wrong))[1:%d], '{}') as first
              from (%s) x
            """.formatted(BookFinding.NAMED, query));
    }
}

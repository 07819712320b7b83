package nl.ssfh.payouts.ledger.store;

/**
 * The checks of the ledger against the tables that its movements follow from: set-offs, invoices, write-offs, what is
 * open, budgets, and what the bank says of its account. Each gives what it looked at, and whether that is wrong.
 */
final class SideBookSql {

    static final String SET_OFFS = booked("""
            select s.id as cause, 'SET_OFF' as kind, side.account, side.instalment, side.cents
              from set_off s
             cross join lateral (values ('PAYABLE', s.instalment, s.cents), ('RECOVERABLE', s.recovery, -s.cents))
                   side (account, instalment, cents)
             where s.state = 'SETTLED'
            """, "'SET_OFF'");

    /** A payment is booked on what is invoiced; of an invoice that is withdrawn, what was not paid is taken back. */
    static final String INVOICES = booked("""
            select m.cause, m.kind, side.account, m.instalment, side.cents
              from (select v.id as cause, 'INVOICE' as kind, v.recovery as instalment, 'INVOICED' as debit,
                           'RECOVERABLE' as credit, v.cents
                      from invoice v
                     union all
                    select v.id, 'INVOICE_WITHDRAWAL', v.recovery, 'RECOVERABLE', 'INVOICED',
                           v.cents - coalesce((select sum(p.cents) from invoice_payment p where p.invoice = v.id), 0)
                      from invoice v where v.withdrawn_on is not null
                     union all
                    select p.id, 'INVOICE_PAYMENT', v.recovery, 'SUSPENSE', 'INVOICED', p.cents
                      from invoice_payment p join invoice v on v.id = p.invoice) m
             cross join lateral (values (m.debit, m.cents), (m.credit, -m.cents)) side (account, cents)
            """, "'INVOICE', 'INVOICE_WITHDRAWAL', 'INVOICE_PAYMENT'");

    static final String WRITE_OFFS = booked("""
            select w.id as cause, 'WRITE_OFF' as kind, side.account, w.recovery as instalment, side.cents
              from write_off w
             cross join lateral (values ('WRITTEN_OFF', w.cents), ('RECOVERABLE', -w.cents)) side (account, cents)
             where w.approved
            """, "'WRITE_OFF'");

    /** Debit is owed to the fund, credit by it; what is on an invoice is not recoverable besides. */
    static final String OPEN = """
            select i.id::text as subject,
                   coalesce(e.payable, 0) <> -i.owed or coalesce(e.invoiced, 0) <> i.invoiced
                   or coalesce(e.recoverable, 0) <> i.asked - i.invoiced as wrong
              from (select i.id,
                           greatest(i.cents, 0) - kept.cents - bank.cents as owed,
                           greatest(-i.cents, 0) - back.cents - paid.cents - lost.cents as asked,
                           bills.cents as invoiced
                      from instalment i
                     cross join lateral (select coalesce(sum(cents), 0) as cents from set_off
                                          where instalment = i.id and state = 'SETTLED') kept
                     cross join lateral (select coalesce(sum(cents) filter (where booked_on is not null), 0)
                                                - coalesce(sum(cents) filter (where returned_on is not null), 0) as cents
                                           from attempt where instalment = i.id) bank
                     cross join lateral (select coalesce(sum(cents), 0) as cents from set_off
                                          where recovery = i.id and state = 'SETTLED') back
                     cross join lateral (select coalesce(sum(p.cents), 0) as cents
                                           from invoice v join invoice_payment p on p.invoice = v.id
                                          where v.recovery = i.id) paid
                     cross join lateral (select coalesce(sum(cents), 0) as cents from write_off
                                          where recovery = i.id and approved) lost
                     cross join lateral (select coalesce(sum(v.cents - p.cents), 0) as cents
                                           from invoice v
                                          cross join lateral (select coalesce(sum(cents), 0) as cents
                                                                from invoice_payment where invoice = v.id) p
                                          where v.recovery = i.id and v.withdrawn_on is null) bills) i
              left join (select instalment, sum(cents) filter (where account = 'PAYABLE') as payable,
                                sum(cents) filter (where account = 'RECOVERABLE') as recoverable,
                                sum(cents) filter (where account = 'INVOICED') as invoiced
                           from ledger_entry group by instalment) e on e.instalment = i.id
            """;

    static final String BUDGETS = """
            select concat_ws('/', b.year, b.fee) as subject, b.reserved_cents <> i.cents as wrong
              from budget b
             cross join lateral (select coalesce(sum(i.cents), 0) as cents from instalment i
                                  where i.fee = b.fee and i.month >= make_date(b.year, 1, 1)
                                    and i.month < make_date(b.year + 1, 1, 1)) i
             where b.state = 'IN_FORCE'
            """;

    /** Money moves on a statement of the fund; a sum for a whole file counts by its transactions. */
    private static final String MOVED = """
            select e.id, e.booked_on, e.suspense,
                   case e.direction when 'CREDIT' then e.cents else -e.cents end as cents
              from bank_entry e
              join bank_statement s on s.id = e.statement and s.own
             where e.direction is not null and e.cents > 0 and e.repeats is null
               and (e.suspense is not null or e.news is not null)
            """;

    /** Day by day: what is matched by hand is booked on the day of the bank too. */
    static final String STATEMENTS = """
            select coalesce(m.booked_on, l.booked_on)::text as subject,
                   coalesce(m.cents, 0) <> coalesce(l.cents, 0) as wrong
              from (select booked_on, sum(cents) as cents from (%s) x group by booked_on) m
              full join (select booked_on, sum(cents) as cents from ledger_entry
                          where account = 'BANK' group by booked_on) l using (booked_on)
            """.formatted(MOVED);

    /** Each line of the bank that is not applied, matched or taken for the payment of an invoice. */
    static final String SUSPENSE = """
            select coalesce(m.id, l.entry)::text as subject, coalesce(m.cents, 0) <> -coalesce(l.cents, 0) as wrong
              from (select x.id, x.cents from (%s) x
                     where x.suspense is not null
                       and not exists (select from invoice_payment p where p.bank_entry = x.id)
                       and not exists (select from suspense_work w where w.entry = x.id and w.state = 'MATCHED')) m
              full join (select coalesce(p.bank_entry, e.cause) as entry, sum(e.cents) as cents
                           from ledger_entry e
                           left join invoice_payment p on e.kind = 'INVOICE_PAYMENT' and p.id = e.cause
                          where e.account = 'SUSPENSE' group by 1) l on l.entry = m.id
            """.formatted(MOVED);

    private SideBookSql() {}

    /** Entries of some kinds beside those that must be there: neither has one that the other has not. */
    private static String booked(String due, String kinds) {
        return """
            select concat_ws('/', kind, cause) as subject, coalesce(d.cents, 0) <> coalesce(e.cents, 0) as wrong
              from (%s) d
              full join (select kind, cause, account, instalment, cents from ledger_entry where kind in (%s)) e
                        using (kind, cause, account, instalment)
            """.formatted(due, kinds);
    }
}

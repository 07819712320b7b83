package nl.ssfh.payouts.statement.store;

import nl.ssfh.payouts.statement.domain.Party;

/** The statements on what somebody is paid. */
final class StatementSql {

    static final String KNOWN = """
            select exists (select from decided_claim where practice = ?)
                or exists (select from mandate where practice = ?) as known
            """;

    private StatementSql() {}

    /** The newest transaction of a line says when it was paid, and under which id. */
    static String lines(Party party) {
        return """
                select f.*, c.reference, n.booked_on, n.returned_on, n.end_to_end_id
                  from line_figures f
                  join decided_claim c on c.claim = f.claim
                  left join lateral (select a.booked_on, a.returned_on, a.end_to_end_id from attempt a
                                      where a.instalment = f.id and a.state not in ('PREPARED', 'CANCELLED')
                                      order by a.number desc limit 1) n on true
                 where f.month between ? and ? and f.planned <> 0 and %s
                 order by f.month, c.reference, f.placement, f.fee, f.sequence
                """.formatted(of(party));
    }

    /** The ledger knows each movement by the day on which it was booked. */
    static String moved(Party party) {
        return """
                select date_trunc('month', e.booked_on)::date as booked, f.fee,
                       coalesce(sum(-e.cents) filter (where e.account = 'BANK' and e.kind = 'PAYMENT'),
                                0)::bigint as paid,
                       coalesce(sum(e.cents) filter (where e.account = 'BANK' and e.kind = 'RETURN'),
                                0)::bigint as returned,
                       coalesce(sum(e.cents) filter (where e.account = 'PAYABLE' and e.kind = 'SET_OFF'),
                                0)::bigint as set_off,
                       coalesce(sum(-e.cents) filter (where e.account = 'RECOVERABLE' and e.kind = 'SET_OFF'
                                                        or e.account = 'INVOICED' and e.kind = 'INVOICE_PAYMENT'),
                                0)::bigint as recovered
                  from instalment f
                  join ledger_entry e on e.instalment = f.id
                 where e.booked_on >= ? and e.booked_on < ? and e.kind <> 'COMMITMENT' and %s
                 group by 1, 2
                 order by 1, 2
                """.formatted(of(party));
    }

    /** A student sees his stipends, whatever the practice; never what is for the practice. */
    private static String of(Party party) {
        return switch (party) {
            case PRACTICE -> "f.practice = ?";
            case STUDENT ->
                "f.fee = 'STIPEND' and f.placement in (select s.placement from placement_student s where s.student = ?)";
        };
    }
}

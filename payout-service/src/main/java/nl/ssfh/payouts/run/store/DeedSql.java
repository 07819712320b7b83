package nl.ssfh.payouts.run.store;

import nl.ssfh.payouts.run.domain.Deed;

/**
 * The statements that look for what one officer did for the lines of a run. Each begins with what he did, of which there
 * is little, and asks for the officer and the run.
 */
final class DeedSql {

    private static final String PAYEE = """
            select exists (
              select from payee_verdict v
                join attempt a on a.account = v.account and a.stands
               where v.decided_by = ? and v.accepted and a.run = ?
                 and not exists (select from attempt p join run r on r.id = p.run
                                  where p.account = v.account and p.stands and r.sent_at is not null
                                    and r.released_at > v.decided_at and r.released_by <> v.decided_by)) as did
            """;

    private static final String HOLD = """
            with lifted as (
              select * from hold where lifted_by = ?
            ), let_go as (
              select h.kind, h.lifted_by, h.lifted_at, i.id, i.practice, i.placement, i.run
                from lifted h
                left join decided_claim c on h.kind = 'CLAIM' and c.claim = h.subject
                left join placement_student s on h.kind = 'STUDENT' and s.student = h.subject
                join instalment i on h.kind in ('CLAIM', 'STUDENT')
                                 and i.placement = coalesce(c.placement, s.placement)
               union all
              select h.kind, h.lifted_by, h.lifted_at, i.id, i.practice, i.placement, i.run
                from lifted h
                left join bank_account b on h.kind = 'BANK_ACCOUNT' and b.print = h.print
                join instalment i on h.kind in ('PRACTICE', 'BANK_ACCOUNT')
                                 and i.practice = coalesce(b.practice, h.subject)
            )
            select exists (
              select from let_go l
               where l.run = ?
                 and not exists (select from instalment o
                                   join attempt p on p.instalment = o.id and p.stands
                                   join run r on r.id = p.run
                                  where o.practice = l.practice
                                    and (l.kind in ('PRACTICE', 'BANK_ACCOUNT') or o.placement = l.placement)
                                    and r.sent_at is not null and r.released_at > l.lifted_at
                                    and r.released_by <> l.lifted_by)) as did
            """;

    private static final String AGAIN = """
            select exists (
              select from pay_again g
                join attempt a on a.instalment = g.instalment and a.number = g.number and a.stands
               where g.asked_by = ? and a.run = ?) as did
            """;

    /** What another officer released and sent since then he has seen: it counts no more. */
    static String did(Deed deed) {
        return switch (deed) {
            case PAYEE_ACCEPTED -> PAYEE;
            case HOLD_LIFTED -> HOLD;
            case ASKED_AGAIN -> AGAIN;
        };
    }

    private DeedSql() {}
}

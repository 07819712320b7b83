package nl.ssfh.payouts.ledger.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.ssfh.payouts.ledger.domain.Account;
import nl.ssfh.payouts.ledger.domain.Balance;
import nl.ssfh.payouts.ledger.domain.Commitment;
import nl.ssfh.payouts.ledger.domain.Ledger;
import nl.ssfh.payouts.schedule.domain.LineChange;
import nl.ssfh.payouts.sql.Ids;
import nl.ssfh.payouts.sql.Sql;

@ApplicationScoped
class SqlLedger implements Ledger {

    private final Sql sql;

    SqlLedger(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void commit(UUID decision, List<LineChange> changes, LocalDate on) {
        var rows = new ArrayList<Object[]>();
        for (var change : changes) {
            if (change.movesMoney()) {
                rows.addAll(rows(Commitment.of(change), decision, on));
            }
        }
        sql.batch("""
                insert into ledger_entry (transaction, account, cents, instalment, kind, cause, booked_on)
                values (?, ?, ?, ?, 'COMMITMENT', ?, ?)
                """, rows);
    }

    private static List<Object[]> rows(Commitment commitment, UUID decision, LocalDate on) {
        var transaction = Ids.next();
        return commitment.postings().stream()
                .map(posting -> new Object[] {
                    transaction, posting.account(), posting.amount(), commitment.instalment(), decision, on
                })
                .toList();
    }

    @Override
    public void bookSetOffs(UUID run, LocalDate on) {
        sql.update("""
                with movement as materialized (
                  select uuidv7() as transaction, s.* from set_off s
                   where s.run = ? and s.state = 'SETTLED'
                     and not exists (select from ledger_entry e where e.kind = 'SET_OFF' and e.cause = s.id)
                )
                insert into ledger_entry (transaction, account, cents, instalment, kind, cause, booked_on)
                select m.transaction, side.account, side.cents, side.instalment, 'SET_OFF', m.id, ?
                  from movement m
                 cross join lateral (values ('PAYABLE', m.cents, m.instalment),
                                            ('RECOVERABLE', -m.cents, m.recovery)) side (account, cents, instalment)
                """, run, on);
    }

    @Override
    public void bookPayments(UUID report) {
        book(report, "BOOKED", "PAYMENT", 1);
    }

    @Override
    public void bookReturns(UUID report) {
        book(report, "RETURNED", "RETURN", -1);
    }

    /** A payment takes from what is payable and from the bank; a return gives both back. */
    private void book(UUID report, String news, String kind, int sign) {
        sql.update("""
                with movement as materialized (
                  select uuidv7() as transaction, e.* from bank_entry e
                   where e.report = ? and e.news = ? and e.suspense is null
                )
                insert into ledger_entry (transaction, account, cents, instalment, kind, cause, booked_on)
                select m.transaction, side.account, side.cents * ?, m.instalment, ?, m.id, m.booked_on
                  from movement m
                 cross join lateral (values ('PAYABLE', m.cents), ('BANK', -m.cents)) side (account, cents)
                """, report, news, sign, kind);
    }

    @Override
    public List<Balance> balances() {
        return sql.list(
                "select account, sum(cents)::bigint as cents from ledger_entry group by account order by account",
                row -> new Balance(row.constant("account", Account.class), row.money("cents")));
    }
}

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
import nl.ssfh.payouts.ledger.domain.Transfer;
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
        sql.update(MovementSql.setOffs("s.run = ?"), run, on);
    }

    @Override
    public void bookPayments(UUID report, LocalDate on) {
        book(report, "BOOKED", "PAYMENT", 1);
        sql.update(MovementSql.setOffs("s.run in (select e.run from bank_entry e where e.report = ?)"), report, on);
    }

    @Override
    public void bookReturns(UUID report) {
        book(report, "RETURNED", "RETURN", -1);
    }

    @Override
    public void bookSuspense(UUID report) {
        sql.update(MovementSql.SUSPENSE, report);
    }

    @Override
    public void clearSuspense() {
        sql.update(MovementSql.PLACED);
    }

    @Override
    public void book(Transfer transfer, LocalDate on) {
        sql.update(
                MovementSql.TRANSFER,
                Ids.next(),
                transfer.instalment(),
                transfer.kind(),
                transfer.cause(),
                on,
                transfer.debit(),
                transfer.amount(),
                transfer.credit(),
                transfer.amount());
    }

    private void book(UUID report, String news, String kind, int sign) {
        sql.update(MovementSql.BANK, report, news, sign, kind);
    }

    @Override
    public List<Balance> balances() {
        return sql.list(
                "select account, sum(cents)::bigint as cents from ledger_entry group by account order by account",
                row -> new Balance(row.constant("account", Account.class), row.money("cents")));
    }
}

package nl.ssfh.payouts.run.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ssfh.contracts.Fee;
import nl.ssfh.payouts.account.store.SealedAccounts;
import nl.ssfh.payouts.bank.domain.CreditTransfer;
import nl.ssfh.payouts.run.domain.Remittance;
import nl.ssfh.payouts.run.domain.RunLines;
import nl.ssfh.payouts.run.domain.SetOff;
import nl.ssfh.payouts.schedule.domain.InstalmentState;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;

@ApplicationScoped
class SqlRunLines implements RunLines {

    private final Sql sql;
    private final SealedAccounts accounts;

    SqlRunLines(Sql sql, SealedAccounts accounts) {
        this.sql = sql;
        this.accounts = accounts;
    }

    @Override
    public Taken take(UUID run, YearMonth month) {
        sql.update(TakeSql.SET_OFF, month, run);
        sql.update(TakeSql.TAKE, run, month, run);
        sql.update(TakeSql.ATTEMPTS, run, run);
        return sql.one(TakeSql.TAKEN, SqlRunLines::taken, run, run);
    }

    @Override
    public void eachTransfer(UUID run, Consumer<CreditTransfer> effect) {
        sql.each(SendSql.TRANSFERS, this::transfer, effect, run);
    }

    @Override
    public void eachSetOff(UUID run, Consumer<SetOff> effect) {
        sql.each(
                SendSql.SET_OFFS,
                row -> new SetOff(row.uuid("recovery"), row.uuid("instalment"), row.money("cents")),
                effect,
                run);
    }

    @Override
    public boolean isAsPrepared(UUID run) {
        return sql.one(SendSql.AS_PREPARED, row -> row.flag("as_prepared"), run);
    }

    @Override
    public boolean paysAccountSetBy(UUID run, String subject) {
        return sql.one(SendSql.ACCOUNT_SET_BY, row -> row.flag("own"), run, subject);
    }

    @Override
    public void send(UUID run) {
        sql.update("update set_off set state = 'SETTLED' where run = ? and state = 'PREPARED'", run);
        sql.update("update attempt set state = 'SENT' where run = ? and state = 'PREPARED'", run);
        sql.update(SendSql.SENT, run, InstalmentState.SENT.before());
        sql.update(SendSql.PAID_BY_SET_OFF, run, InstalmentState.PAID.before());
        sql.update(SendSql.RECOVERED, run, InstalmentState.RECOVERED.before());
    }

    @Override
    public void free(UUID run) {
        sql.update("update set_off set state = 'UNDONE' where run = ? and state = 'PREPARED'", run);
        sql.update("update attempt set state = 'CANCELLED' where run = ? and state = 'PREPARED'", run);
        sql.update(SendSql.RECOVERED, run, InstalmentState.RECOVERED.before());
        sql.update(
                "update instalment set state = 'DUE', run = null where run = ? and state = 'IN_RUN' and state = any(?)",
                run,
                InstalmentState.DUE.before());
    }

    private static Taken taken(Row row) throws SQLException {
        return new Taken(row.number("lines"), row.number("transactions"), row.money("cents"));
    }

    private CreditTransfer transfer(Row row) throws SQLException {
        var remittance = Remittance.of(
                row.text("reference"), row.month("month"), row.constant("fee", Fee.class), row.number("sequence"));
        var account = accounts.open(row);
        return new CreditTransfer(
                row.text("end_to_end_id"), row.money("cents"), account.iban(), account.holder(), remittance);
    }
}

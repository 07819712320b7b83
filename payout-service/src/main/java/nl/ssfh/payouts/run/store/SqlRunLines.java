package nl.ssfh.payouts.run.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.PaidLine;
import nl.ssfh.payouts.account.domain.BankAccount;
import nl.ssfh.payouts.account.store.OpenedAccounts;
import nl.ssfh.payouts.account.store.SealedAccounts;
import nl.ssfh.payouts.bank.domain.CreditTransfer;
import nl.ssfh.payouts.run.domain.ChangedInRun;
import nl.ssfh.payouts.run.domain.Deed;
import nl.ssfh.payouts.run.domain.Remittance;
import nl.ssfh.payouts.run.domain.RunLines;
import nl.ssfh.payouts.run.domain.SentLine;
import nl.ssfh.payouts.run.domain.SetOff;
import nl.ssfh.payouts.schedule.domain.InstalmentState;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@ApplicationScoped
class SqlRunLines implements RunLines {

    /** After so many new lines at once the planner must not go by what it knew of the tables before. */
    private static final int MANY = 10_000;

    private final Sql sql;
    private final SealedAccounts sealed;
    private final int fileTransactions;

    SqlRunLines(
            Sql sql,
            SealedAccounts sealed,
            @ConfigProperty(name = "ssfh.payouts.file-transactions") int fileTransactions) {
        this.sql = sql;
        this.sealed = sealed;
        this.fileTransactions = fileTransactions;
    }

    @Override
    public Taken instruct(UUID run, YearMonth month) {
        sql.update(TakeSql.RECOVERIES_FALL_DUE, month);
        sql.update(TakeSql.SET_OFF_OWN, month, run);
        sql.update(TakeSql.SET_OFF, month, run);
        sql.update(TakeSql.TAKE_RECOVERIES, run);
        int transactions = sql.update(TakeSql.ATTEMPTS, run, fileTransactions, run);
        if (transactions > MANY) {
            sql.update("analyze instalment, line_check, attempt");
        }
        return taken(run);
    }

    @Override
    public Taken taken(UUID run) {
        return sql.one(TakeSql.TAKEN, SqlRunLines::taken, run, run);
    }

    @Override
    public void eachTransfer(UUID run, Consumer<CreditTransfer> effect) {
        var accounts = new OpenedAccounts(sealed);
        sql.each(SendSql.TRANSFERS, row -> transfer(row, accounts.get(row.uuid("account"))), effect, run);
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
    public boolean bankSpoke(UUID run) {
        return sql.one(SendSql.BANK_SPOKE, row -> row.flag("spoke"), run, run);
    }

    @Override
    public List<ChangedInRun> changed(UUID run, int limit) {
        return sql.list(SendSql.CHANGED, SqlRunLines::changed, run, limit);
    }

    static ChangedInRun changed(Row row) throws SQLException {
        return new ChangedInRun(row.uuid("instalment"), row.text("reason"));
    }

    @Override
    public Optional<Deed> deedOf(UUID run, String officer) {
        return Arrays.stream(Deed.values())
                .filter(deed -> did(deed, run, officer))
                .findFirst();
    }

    private boolean did(Deed deed, UUID run, String officer) {
        return sql.one(DeedSql.did(deed), row -> row.flag("did"), officer, run);
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
    public void eachSent(UUID run, Consumer<SentLine> effect) {
        sql.each(SendSql.SENT_LINES, SqlRunLines::sent, effect, run);
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

    private static SentLine sent(Row row) throws SQLException {
        var line = new PaidLine(row.uuid("id"), row.constant("fee", Fee.class), row.month("month"), row.money("cents"));
        return new SentLine(row.uuid("placement"), row.uuid("practice"), line);
    }

    private static CreditTransfer transfer(Row row, BankAccount account) throws SQLException {
        var remittance = Remittance.of(
                row.text("reference"), row.month("month"), row.constant("fee", Fee.class), row.number("sequence"));
        return new CreditTransfer(
                row.text("end_to_end_id"), row.money("cents"), account.iban(), account.holder(), remittance);
    }
}

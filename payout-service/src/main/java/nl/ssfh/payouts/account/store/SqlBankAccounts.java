package nl.ssfh.payouts.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.payouts.account.domain.BankAccount;
import nl.ssfh.payouts.account.domain.BankAccounts;
import nl.ssfh.payouts.sql.Sql;

@ApplicationScoped
class SqlBankAccounts implements BankAccounts {

    private final Sql sql;

    SqlBankAccounts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<BankAccount> current(UUID practice) {
        return sql.first(
                "select practice, iban, holder from bank_account where practice = ? order by id desc limit 1",
                row -> new BankAccount(row.uuid("practice"), row.text("iban"), row.text("holder")),
                practice);
    }

    @Override
    public void add(BankAccount account, String setBy, Instant validFrom) {
        sql.update(
                "insert into bank_account (practice, iban, holder, set_by, valid_from) values (?, ?, ?, ?, ?)",
                account.practice(),
                account.iban(),
                account.holder(),
                setBy,
                validFrom);
    }
}

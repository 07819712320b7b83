package nl.ssfh.payouts.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.payouts.account.domain.BankAccount;
import nl.ssfh.payouts.account.domain.BankAccounts;
import nl.ssfh.payouts.seal.Seals;
import nl.ssfh.payouts.sql.Sql;

@ApplicationScoped
class SqlBankAccounts implements BankAccounts {

    private static final String CURRENT = """
            select %s from bank_account b join data_key k on k.id = b.id
             where b.practice = ? order by b.id desc limit 1
            """.formatted(SealedAccounts.COLUMNS);

    private final Sql sql;
    private final Seals seals;
    private final SealedAccounts sealed;

    SqlBankAccounts(Sql sql, Seals seals, SealedAccounts sealed) {
        this.sql = sql;
        this.seals = seals;
        this.sealed = sealed;
    }

    @Override
    public Optional<BankAccount> current(UUID practice) {
        return sql.first(CURRENT, sealed::open, practice);
    }

    /** The database gives the id, for ids of two servers are not in the order of their making. */
    @Override
    public void add(BankAccount account, String setBy, Instant validFrom) {
        UUID id = sql.one("select uuidv7() as id", row -> row.uuid("id"));
        sql.update(
                "insert into bank_account (id, practice, sealed, print, set_by, valid_from) values (?, ?, ?, ?, ?, ?)",
                id,
                account.practice(),
                SealedAccounts.seal(account, seals.make(id)),
                seals.print(account.iban()),
                setBy,
                validFrom);
    }
}

package nl.ssfh.payouts.account.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import nl.ssfh.payouts.account.domain.BankAccount;
import nl.ssfh.payouts.seal.DataKey;
import nl.ssfh.payouts.seal.Seals;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;

/** Bank accounts as they are stored: the IBAN, a new line and the holder, under a key of their own. */
@ApplicationScoped
public class SealedAccounts {

    /** What a query selects, from {@code bank_account b} and {@code data_key k}, for {@link #open}. */
    static final String COLUMNS = "b.practice, b.sealed, " + Seals.COLUMNS;

    private static final String GET =
            "select " + COLUMNS + " from bank_account b join data_key k on k.id = b.id where b.id = ?";

    private final Seals seals;
    private final Sql sql;

    SealedAccounts(Seals seals, Sql sql) {
        this.seals = seals;
        this.sql = sql;
    }

    static byte[] seal(BankAccount account, DataKey key) {
        return key.seal((account.iban() + "\n" + account.holder()).getBytes(UTF_8));
    }

    BankAccount get(UUID id) {
        return sql.one(GET, this::open, id);
    }

    BankAccount open(Row row) throws SQLException {
        var opened = new String(seals.of(row).open(row.bytes("sealed")), UTF_8);
        int line = opened.indexOf('\n');
        return new BankAccount(row.uuid("practice"), opened.substring(0, line), opened.substring(line + 1));
    }
}

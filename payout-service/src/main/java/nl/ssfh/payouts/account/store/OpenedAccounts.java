package nl.ssfh.payouts.account.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.payouts.account.domain.BankAccount;
import nl.ssfh.payouts.sql.Row;

/** Keeps accounts open while many payments are read, of which most go to few: opening one takes longer than all else. */
public final class OpenedAccounts {

    private static final int MOST = 10_000;

    private final SealedAccounts accounts;
    private final Map<UUID, BankAccount> opened = new HashMap<>();

    public OpenedAccounts(SealedAccounts accounts) {
        this.accounts = accounts;
    }

    /** Of a row with {@link SealedAccounts#COLUMNS}. */
    public BankAccount of(Row row) throws SQLException {
        var id = row.uuid("key_owner");
        var known = opened.get(id);
        if (known != null) {
            return known;
        }
        if (opened.size() == MOST) {
            opened.clear();
        }
        var account = accounts.open(row);
        opened.put(id, account);
        return account;
    }
}

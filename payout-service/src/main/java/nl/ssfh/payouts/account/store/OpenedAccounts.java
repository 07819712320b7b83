package nl.ssfh.payouts.account.store;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.payouts.account.domain.BankAccount;

/** Keeps accounts open while many payments are read, of which most go to few: each is read and opened for the first. */
public final class OpenedAccounts {

    private static final int MOST = 10_000;

    private final SealedAccounts accounts;
    private final Map<UUID, BankAccount> opened = new HashMap<>();

    public OpenedAccounts(SealedAccounts accounts) {
        this.accounts = accounts;
    }

    public BankAccount get(UUID id) {
        var known = opened.get(id);
        if (known != null) {
            return known;
        }
        if (opened.size() == MOST) {
            opened.clear();
        }
        var account = accounts.get(id);
        opened.put(id, account);
        return account;
    }
}

package nl.ssfh.payouts.account.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.payouts.account.domain.BankAccount;
import nl.ssfh.payouts.account.domain.BankAccounts;
import nl.ssfh.payouts.account.domain.StandingAccount;
import nl.ssfh.platform.audit.Audit;

/** Reads the bank account of a practice. Who reads it to show it whole is on record. */
@ApplicationScoped
public class ReadBankAccount {

    private final BankAccounts accounts;
    private final Audit audit;

    ReadBankAccount(BankAccounts accounts, Audit audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    @Transactional
    public Optional<StandingAccount> of(UUID practice) {
        return accounts.current(practice);
    }

    @Transactional
    public List<StandingAccount> undecided(UUID after, int limit) {
        return accounts.undecided(after, limit);
    }

    @Transactional
    public Optional<BankAccount> disclose(UUID practice) {
        var account = accounts.current(practice).map(StandingAccount::account);
        account.ifPresent(shown -> audit.record("disclose", "bank-account", practice, practice, Map.of()));
        return account;
    }
}

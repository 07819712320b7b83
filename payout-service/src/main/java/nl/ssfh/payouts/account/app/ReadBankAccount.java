package nl.ssfh.payouts.account.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.payouts.account.domain.BankAccount;
import nl.ssfh.payouts.account.domain.BankAccounts;

/** Reads the bank account of a practice. */
@ApplicationScoped
public class ReadBankAccount {

    private final BankAccounts accounts;

    ReadBankAccount(BankAccounts accounts) {
        this.accounts = accounts;
    }

    @Transactional
    public Optional<BankAccount> of(UUID practice) {
        return accounts.current(practice);
    }
}

package nl.ssfh.payouts.account.app;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.payouts.account.domain.BankAccount;
import nl.ssfh.payouts.account.domain.Payees;
import nl.ssfh.payouts.account.domain.StandingAccount;

/** Sets where a practice is paid, once the bank of the account was asked on whose name it stands. */
@ApplicationScoped
public class SetBankAccount {

    private final Payees payees;
    private final KeepBankAccount keepBankAccount;

    SetBankAccount(Payees payees, KeepBankAccount keepBankAccount) {
        this.payees = payees;
        this.keepBankAccount = keepBankAccount;
    }

    /** The bank is asked before anything is locked: it may be slow. */
    public StandingAccount set(BankAccount account, String by) {
        return keepBankAccount.keep(account, payees.check(account), by);
    }
}

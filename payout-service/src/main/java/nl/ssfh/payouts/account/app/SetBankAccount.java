package nl.ssfh.payouts.account.app;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import nl.ssfh.payouts.account.domain.BankAccount;
import nl.ssfh.payouts.account.domain.BankAccounts;
import nl.ssfh.payouts.schedule.domain.Instalments;
import nl.ssfh.payouts.sql.BooksLock;
import nl.ssfh.platform.audit.Audit;

/** Sets where a practice is paid. Lines that waited for a bank account are due again. */
@ApplicationScoped
public class SetBankAccount {

    private final BankAccounts accounts;
    private final Instalments instalments;
    private final BooksLock books;
    private final Clock clock;
    private final Audit audit;

    SetBankAccount(BankAccounts accounts, Instalments instalments, BooksLock books, Clock clock, Audit audit) {
        this.accounts = accounts;
        this.instalments = instalments;
        this.books = books;
        this.clock = clock;
        this.audit = audit;
    }

    /** The account that is known already changes nothing: only another one makes returned lines payable. */
    @Transactional
    public void set(BankAccount account, String by) {
        books.alone();
        if (accounts.current(account.practice()).filter(account::isSameAs).isPresent()) {
            return;
        }
        accounts.add(account, by, clock.instant());
        int payable = instalments.makePayable(account.practice());
        audit.record("set", "bank-account", account.practice(), account.practice(), Map.of("linesDueAgain", payable));
        Log.infof("Practice %s set its bank account, %d lines are due again", account.practice(), payable);
    }
}

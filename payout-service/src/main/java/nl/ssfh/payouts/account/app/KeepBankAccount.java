package nl.ssfh.payouts.account.app;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import nl.ssfh.contracts.PayoutEvent.BankAccountChanged;
import nl.ssfh.payouts.account.domain.AccountAlerts;
import nl.ssfh.payouts.account.domain.BankAccount;
import nl.ssfh.payouts.account.domain.BankAccounts;
import nl.ssfh.payouts.account.domain.CoolingOff;
import nl.ssfh.payouts.account.domain.PayeeMatch;
import nl.ssfh.payouts.account.domain.StandingAccount;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.schedule.domain.Instalments;
import nl.ssfh.payouts.sql.BooksLock;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.outbox.Outbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stores where a practice is paid. Lines that waited for a bank account are due again. */
@ApplicationScoped
class KeepBankAccount {

    private final BankAccounts accounts;
    private final AccountAlerts alerts;
    private final AccountLimits limits;
    private final Instalments instalments;
    private final BooksLock books;
    private final PayCalendar calendar;
    private final CoolingOff coolingOff;
    private final Outbox outbox;
    private final Audit audit;

    KeepBankAccount(
            BankAccounts accounts,
            AccountAlerts alerts,
            AccountLimits limits,
            Instalments instalments,
            BooksLock books,
            PayCalendar calendar,
            @ConfigProperty(name = "ssfh.payouts.cooling-off-days", defaultValue = "5") int coolingOffDays,
            Outbox outbox,
            Audit audit) {
        this.accounts = accounts;
        this.alerts = alerts;
        this.limits = limits;
        this.instalments = instalments;
        this.books = books;
        this.calendar = calendar;
        this.coolingOff = new CoolingOff(coolingOffDays, calendar.payDays().businessDays());
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Throws {@link TooManyChanges}. The account that is known already changes nothing: only another one makes returned lines payable. */
    @Transactional
    StandingAccount keep(BankAccount account, PayeeMatch payee, String by) {
        books.alone();
        var before = accounts.current(account.practice());
        if (before.isPresent() && before.get().account().isSameAs(account)) {
            return before.get();
        }
        var today = calendar.today();
        if (alerts.changes(account.practice(), today.withDayOfMonth(1)) >= limits.changesAMonth()) {
            throw new TooManyChanges(account.practice(), limits.changesAMonth());
        }
        var payableFrom = before.isPresent() ? coolingOff.payableFrom(today) : today;
        var id = accounts.add(account, new BankAccounts.Set(by, calendar.now(), payableFrom), payee);
        if (before.isPresent()) {
            outbox.add(new BankAccountChanged(id, account.practice(), today, payableFrom));
        }
        int payable = instalments.makePayable(account.practice());
        audit.record(
                "set",
                "bank-account",
                account.practice(),
                account.practice(),
                Map.of("linesDueAgain", payable, "payableFrom", payableFrom, "payee", payee));
        Log.infof("Practice %s set its bank account, %d lines are due again", account.practice(), payable);
        return new StandingAccount(id, account, payableFrom, payee, null);
    }
}

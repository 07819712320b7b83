package nl.ssfh.payouts.account.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.payouts.account.domain.BankAccounts;
import nl.ssfh.payouts.account.domain.StandingAccount;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.BooksLock;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;

/** Decides on an account that stands on another name than was given, or may. */
@ApplicationScoped
public class DecidePayee {

    private final BankAccounts accounts;
    private final BooksLock books;
    private final PayCalendar calendar;
    private final Audit audit;

    DecidePayee(BankAccounts accounts, BooksLock books, PayCalendar calendar, Audit audit) {
        this.accounts = accounts;
        this.books = books;
        this.calendar = calendar;
        this.audit = audit;
    }

    /**
     * Throws {@link NoVerdictAsked} when there is nothing to decide, or somebody did, and {@link OtherAccount} when the
     * practice changed what was looked at.
     */
    @Transactional
    public StandingAccount decide(UUID practice, UUID account, boolean accepted, String reason, String by) {
        books.alone();
        var standing = accounts.current(practice).orElseThrow(Problem::notFound);
        if (!standing.id().equals(account)) {
            throw new OtherAccount(practice);
        }
        var verdict = new BankAccounts.Verdict(accepted, reason, by, calendar.now());
        if (!standing.asksForVerdict() || !accounts.decide(standing.id(), verdict)) {
            throw new NoVerdictAsked(practice);
        }
        audit.record("decide-payee", "bank-account", practice, practice, Map.of("accepted", accepted));
        return accounts.current(practice).orElseThrow();
    }
}

package nl.ssfh.payouts.ledger.app;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.ledger.domain.Account;
import nl.ssfh.payouts.ledger.domain.Balance;
import nl.ssfh.payouts.ledger.domain.BookYear;
import nl.ssfh.payouts.ledger.domain.GeneralLedger;
import nl.ssfh.payouts.ledger.domain.Ledger;
import nl.ssfh.payouts.ledger.domain.LedgerFilter;
import nl.ssfh.payouts.ledger.domain.LedgerLine;
import nl.ssfh.payouts.ledger.domain.TrialBalance;
import nl.ssfh.payouts.run.app.RunTime;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import org.jspecify.annotations.Nullable;

/** Reads the ledger. */
@ApplicationScoped
public class ReadLedger {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);

    private final Ledger ledger;
    private final GeneralLedger books;
    private final PayCalendar calendar;

    ReadLedger(Ledger ledger, GeneralLedger books, PayCalendar calendar) {
        this.ledger = ledger;
        this.books = books;
        this.calendar = calendar;
    }

    @Transactional
    public List<Balance> balances() {
        return ledger.balances();
    }

    /** The year of the first entry: earlier ones have no books. */
    @Transactional
    public BookYear firstYear() {
        return books.firstDay().map(BookYear::of).orElseGet(this::thisYear);
    }

    public BookYear thisYear() {
        return BookYear.of(calendar.today());
    }

    @Transactional
    public TrialBalance trialBalance(BookYear year, LocalDate upTo) {
        return TrialBalance.of(year, upTo, books.turnovers(year.firstDay(), upTo));
    }

    /** Entries with, when one account is asked for, what stands on it after each. */
    @Transactional
    public List<Standing> page(LedgerFilter filter, long after, int limit) {
        var lines = books.page(filter, after, limit);
        var account = filter.account();
        if (account == null) {
            return lines.stream().map(line -> new Standing(line, null)).toList();
        }
        var stands = books.before(filter, openedOn(account, filter.from()), after);
        var pages = new ArrayList<Standing>();
        for (var line : lines) {
            stands = stands.plus(line.amount());
            pages.add(new Standing(line, stands));
        }
        return pages;
    }

    /** A cost account opens with the year of the first day, any other with the books. */
    private static LocalDate openedOn(Account account, @Nullable LocalDate from) {
        var first = Objects.requireNonNullElse(from, BEFORE_ALL);
        return account.isCost() ? BookYear.of(first).firstDay() : BEFORE_ALL;
    }

    @Transactional
    @TransactionConfiguration(timeout = RunTime.LONGEST)
    public void each(LedgerFilter filter, Consumer<LedgerLine> effect) {
        books.each(filter, effect);
    }

    /** An entry, and what stands on its account after it where one account is asked for. */
    public record Standing(LedgerLine line, @Nullable Money balance) {}
}

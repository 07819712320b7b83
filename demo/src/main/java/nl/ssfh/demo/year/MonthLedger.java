package nl.ssfh.demo.year;

import java.time.YearMonth;
import java.util.List;
import nl.ssfh.demo.bank.Bank;
import nl.ssfh.demo.bank.Payment;
import nl.ssfh.demo.population.Day;
import nl.ssfh.demo.population.Event;
import org.jspecify.annotations.Nullable;

/** Counts what happens in a month, and tells it when the month is over. */
final class MonthLedger {

    private final Bank bank;
    private final Progress progress;
    private final int days;
    private int daysOver;
    private @Nullable YearMonth month;
    private int claims;
    private int changes;
    private long sent;

    MonthLedger(Bank bank, Progress progress, int days) {
        this.bank = bank;
        this.progress = progress;
        this.days = days;
    }

    void happened(List<Event> wave) {
        int filed = (int) wave.stream().filter(Event.Filed.class::isInstance).count();
        claims += filed;
        changes += wave.size() - filed;
    }

    void sent(long cents) {
        sent += cents;
    }

    void begins(Day day) {
        if (month != null && !month.equals(day.month())) {
            close();
        }
        month = day.month();
        progress.day(daysOver++, days, day.month());
    }

    /** The month is over, or the year. */
    void close() {
        if (month == null) {
            return;
        }
        progress.month(new Progress.MonthFigures(
                month,
                claims,
                changes,
                sent,
                ended(month, Payment.Fate.REJECTED),
                ended(month, Payment.Fate.RETURNED)));
        claims = 0;
        changes = 0;
        sent = 0;
    }

    private long ended(YearMonth run, Payment.Fate fate) {
        return bank.books().all().stream()
                .filter(payment -> payment.fate() == fate
                        && YearMonth.from(payment.settledOn()).equals(run))
                .count();
    }
}

package nl.ssfh.demo.population;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * All that happens on one day, in this order: events, wave by wave; new bank accounts; the payment run; the bank.
 *
 * @param waves what happens at once; no student occurs twice in one wave
 * @param accounts practices that enter their new account
 */
public record Day(LocalDate date, List<List<Event>> waves, List<Practice> accounts, boolean isRunDay) {

    public Day {
        waves = waves.stream().map(List::copyOf).toList();
        accounts = List.copyOf(accounts);
    }

    public YearMonth month() {
        return YearMonth.from(date);
    }
}

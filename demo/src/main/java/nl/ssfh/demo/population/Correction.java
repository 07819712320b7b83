package nl.ssfh.demo.population;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What the fund decides when the year is over: other amounts for BOL students of 15 hours a week or more, from a month
 * that was paid long ago. The stipend goes up, the supervision of years 2 and 3 goes down.
 *
 * @param from the first placement-month with the new amounts
 * @param day on which it is published and on which the next run pays it
 */
public record Correction(YearMonth from, LocalDate day) {

    /** The policy that is corrected. */
    public static final String REPLACES = "ssfh-2024";

    public static final long STIPEND = 160_00;
    public static final long SUPERVISION = 95_00;

    private static final YearMonth FIRST = YearMonth.of(2024, 1);

    /** From the middle of the year on; a year before that policy has none. */
    public static Optional<Correction> of(Population population) {
        var months = Agenda.of(population).months();
        var middle = months.get(months.size() / 2);
        var day = months.getLast().plusMonths(1).atDay(Agenda.RUN_DAY);
        return middle.isBefore(FIRST) ? Optional.empty() : Optional.of(new Correction(middle, day));
    }

    public YearMonth run() {
        return YearMonth.from(day);
    }
}
